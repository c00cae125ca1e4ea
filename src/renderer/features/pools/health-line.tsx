import { healthParts, healthQueries, shareOf } from '#shared/domain/pool-health.ts';
import type { Stand } from '#data/pools/pool-health.ts';
import { formatNumber, formatPercent } from '#ui/format/format.ts';
import classes from './pools.module.css';
import { Trend } from './trend.tsx';
import { partNames } from './words.ts';

/** How a pool stands, in one line. */
export function HealthLine({ stand }: { stand: Stand | undefined }) {
  if (!stand) return <p className={classes.faint}>Being counted…</p>;
  return (
    <dl className={classes.health} data-figures>
      {healthParts.map((part) => {
        const share = shareOf(stand.now, part);
        return (
          <div key={part} title={`${formatNumber(stand.now[part])} of ${formatNumber(stand.now.size)}: ${healthQueries[part]}`}>
            <dt>{partNames[part]}</dt>
            <dd>{share === null ? '–' : formatPercent(Math.round(share * 100) / 100)}</dd>
          </div>
        );
      })}
      <div>
        <dt>Trend</dt>
        <dd>
          <Trend stand={stand} />
        </dd>
      </div>
    </dl>
  );
}
