import { formatNumber } from './format/format.ts';
import classes from './count-badge.module.css';

type CountBadgeProps = { readonly count: number; readonly tone?: 'neutral' | 'late'; readonly label: string };

/** A small figure beside a name; `label` says what is counted to those who do not see where it stands. */
export function CountBadge({ count, tone = 'neutral', label }: CountBadgeProps) {
  return (
    <span className={classes.badge} data-figures data-tone={tone} aria-label={`${formatNumber(count)} ${label}`} role="img" title={`${formatNumber(count)} ${label}`}>
      {formatNumber(count)}
    </span>
  );
}
