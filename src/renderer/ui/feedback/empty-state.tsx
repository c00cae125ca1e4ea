import type { ReactNode } from 'react';
import classes from './states.module.css';

type EmptyStateProps = {
  readonly icon?: ReactNode;
  /** One sentence: what would be here. */
  readonly message: string;
  /** One next step. */
  readonly action?: ReactNode;
};

/** Nothing here yet, or nothing that fits: what it is, and one next step. */
export function EmptyState({ icon, message, action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {icon && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      <p className={classes.message}>{message}</p>
      {action}
    </div>
  );
}
