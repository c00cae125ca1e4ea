import { IconMinus, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import type { Stand } from '#data/pools/pool-health.ts';
import { formatDay, formatNumber, formatShortDay } from '#ui/format/format.ts';
import classes from './pools.module.css';

/** Whether a pool grew or shrank, in words and figures, and since when. */
export function Trend({ stand }: { stand: Stand }) {
  const { now, before } = stand;
  if (!before) return <span className={classes.faint}>Watched since today</span>;
  const by = now.size - before.size;
  const Icon = by > 0 ? IconTrendingUp : by < 0 ? IconTrendingDown : IconMinus;
  const words = by > 0 ? `Rising, +${formatNumber(by)}` : by < 0 ? `Falling, −${formatNumber(-by)}` : 'Steady';
  return (
    <span className={classes.trend} title={`${words} since ${formatDay(before.day)}`}>
      <Icon size={14} aria-hidden />
      {words} <span className={classes.faint}>since {formatShortDay(before.day)}</span>
    </span>
  );
}
