import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

type ErrorStateProps = {
  /** What went wrong. */
  readonly what: string;
  /** Where: the file, the screen, the step. */
  readonly where?: string | undefined;
  /** What one can do now, in words. */
  readonly now?: string | undefined;
  /** Buttons that do it. */
  readonly actions?: ReactNode;
};

/** Something went wrong: what, where, what now. */
export function ErrorState({ what, where, now, actions }: ErrorStateProps) {
  return (
    <div className={classes.state} role="alert">
      <span className={classes.late} aria-hidden>
        <IconAlertTriangle size={24} stroke={1.5} />
      </span>
      <p className={classes.what}>{what}</p>
      {where && <p className={classes.where}>{where}</p>}
      {now && <p className={classes.message}>{now}</p>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
