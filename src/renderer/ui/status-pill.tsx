import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import classes from './status-pill.module.css';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'late' | 'info' | 'task' | 'warmth-1' | 'warmth-2' | 'warmth-3' | 'warmth-4';

type StatusPillProps = {
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly label: string;
  readonly title?: string | undefined;
  /** `plain` has no ground: for dense places such as cards and table cells. */
  readonly look?: 'soft' | 'plain';
};

/** A state in words, with an icon and a colour; the words alone are enough. */
export function StatusPill({ tone, icon, label, title, look = 'soft' }: StatusPillProps) {
  return (
    <span className={cx(classes.pill, look === 'plain' && classes.plain)} data-tone={tone} title={title}>
      <span className={classes.icon} aria-hidden>
        {icon ?? <span className={classes.dot} />}
      </span>
      <span className={classes.label}>{label}</span>
    </span>
  );
}
