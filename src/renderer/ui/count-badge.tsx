import classes from './count-badge.module.css';
import { formatNumber } from './format/format.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

type CountBadgeProps = { readonly count: number; readonly tone?: 'neutral' | 'late'; readonly label: string };

/** A small figure beside a name; `label` says what is counted to those who do not see where it stands. */
export function CountBadge({ count, tone = 'neutral', label }: CountBadgeProps) {
  return (
    <span className={classes.badge} data-figures data-tone={tone} title={`${formatNumber(count)} ${label}`}>
      {formatNumber(count)}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
