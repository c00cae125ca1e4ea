import { IconX } from '@tabler/icons-react';
import { formatPercent } from '../format/format.ts';
import { IconButton } from '../icon-button.tsx';
import classes from './progress-bar.module.css';

type ProgressBarProps = {
  readonly label: string;
  /** From 0 to 1; null while the end is not known. */
  readonly value: number | null;
  /** What is being done now: "12,000 of 60,000". */
  readonly detail?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
};

/** How far something long has come, and a way to stop it. */
export function ProgressBar({ label, value, detail, onCancel }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <span className={classes.label}>{label}</span>
        <span data-figures className={classes.detail}>{detail ?? (percent === null ? '' : formatPercent(percent / 100))}</span>
        {onCancel && <IconButton size="small" label="Cancel" icon={<IconX size={14} />} onClick={onCancel} />}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={detail}
        className={classes.track}
      >
        <div className={classes.bar} data-unknown={percent === null || undefined} style={{ width: percent === null ? '30%' : `${percent}%` }} />
      </div>
    </div>
  );
}
