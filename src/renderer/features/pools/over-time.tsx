import { useEffect, useMemo, useState } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { dayOf } from '#data/pools/pool-health.ts';
import { staysIn } from '#data/pools/stays.ts';
import type { Stay } from '#shared/domain/pool-days.ts';
import { healthParts, shareOf } from '#shared/domain/pool-health.ts';
import { LineChart } from '#ui/chart/line-chart.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { formatDay, formatNumber, formatPercent } from '#ui/format/format.ts';
import { useNow } from '#ui/use-now.ts';
import classes from './pools.module.css';
import { pointsOf } from './points.ts';
import { useDays } from './use-days.ts';
import { partNames } from './words.ts';

/** How a pool stood over time: its size, and the shares of its people whom one can reach, and so on. */
export function OverTime({ pool }: { pool: Stored<'pools'> }) {
  const days = useDays(pool.id);
  const stays = useStays(pool, days);
  const now = useNow();
  const points = useMemo(() => days && stays && pointsOf(days, pool.kind === 'static' ? stays : null, pool.createdAt, now, dayOf), [days, stays, pool.kind, pool.createdAt, now]);
  if (!points || !days) return <SkeletonRows rows={6} height={44} />;
  const labels = points.map(({ day }) => formatDay(day));
  const watched = points.slice(Math.max(0, points.findIndex(({ health }) => health !== null)));
  const first = days[0]?.day;
  return (
    <div className={classes.scroll}>
      <div className={classes.charts}>
        <LineChart
          title="Size"
          about={pool.kind === 'static' ? 'Counted from the records: who was added, and who was taken out since.' : `Watched since ${first === undefined ? 'today' : formatDay(first)}; who belonged before is not known.`}
          labels={labels}
          series={[{ id: 'size', name: 'People', values: points.map(({ size }) => size) }]}
          format={formatNumber}
        />
        <LineChart
          title="Shares"
          about={`Watched since ${first === undefined ? 'today' : formatDay(first)}: a point for every day Warmbench ran.`}
          labels={watched.map(({ day }) => formatDay(day))}
          series={healthParts.map((part) => ({ id: part, name: partNames[part], values: watched.map(({ health }) => (health ? shareOf(health, part) : null)) }))}
          max={1}
          format={(share) => formatPercent(Math.round(share * 100) / 100)}
        />
      </div>
    </div>
  );
}

/** Everybody's time in the pool; null until it is read. Read again with the days. */
function useStays(pool: Stored<'pools'>, days: unknown): readonly Stay[] | null {
  const [stays, setStays] = useState<readonly Stay[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void (pool.kind === 'static' ? staysIn(pool.id) : Promise.resolve([])).then((found) => wanted && setStays(found));
    return () => {
      wanted = false;
    };
  }, [pool.id, pool.kind, days]);
  return stays;
}
