import type { ReactNode } from 'react';
import classes from './section-header.module.css';

type SectionHeaderProps = {
  readonly title: string;
  readonly count?: string | undefined;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
};

/** The name of a part of a screen, what it counts, and what can be done there. */
export function SectionHeader({ title, count, actions, level = 2 }: SectionHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.header}>
      <Heading className={classes.title}>{title}</Heading>
      {count && <span className={classes.count}>{count}</span>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
