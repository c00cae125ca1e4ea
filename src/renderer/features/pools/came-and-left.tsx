import { IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { PoolDay } from '#shared/domain/pool-days.ts';
import { personName } from '#shared/domain/person.ts';
import { whyText } from '#shared/domain/query/why.ts';
import { openPanel } from '#state/panel.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { formatDay, formatNumber } from '#ui/format/format.ts';
import { SectionHeader } from '#ui/section-header.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './pools.module.css';
import { useDays } from './use-days.ts';
import { useWhys } from './use-whys.ts';
import { sayTime } from './words.ts';

/** So many names a day are shown at once. */
const NAMES = 100;

/** Who came into a pool and who left it, day by day, the newest first; who left a segment with what no longer holds. */
export function CameAndLeft({ pool }: { pool: Stored<'pools'> }) {
  const days = useDays(pool.id);
  const eventful = useMemo(() => (days ?? []).filter(({ came, left, redefined }) => came.length > 0 || left.length > 0 || redefined).toReversed(), [days]);
  useEffect(() => {
    void desk().people.need(eventful.flatMap(({ came, left }) => [...left.slice(0, NAMES).map(({ id }) => id), ...came.slice(0, NAMES)]));
  }, [eventful]);
  if (!days) return <SkeletonRows rows={6} height={32} />;
  const since = days[0]?.day;
  return (
    <div className={classes.scroll}>
      {eventful.length === 0 && (
        <EmptyState icon={<IconUsersGroup size={24} stroke={1.5} />} message={`Nobody came or left${since === undefined ? ' yet' : ` since ${formatDay(since)}, when Warmbench began to watch`}. It looks once an hour while it runs, and after every change while you look.`} />
      )}
      {eventful.map((day) => (
        <Day key={day.day} pool={pool} day={day} />
      ))}
    </div>
  );
}

function Day({ pool, day }: { pool: Stored<'pools'>; day: PoolDay }) {
  const people = useLive(desk().people);
  const came = useMemo(() => day.came.slice(0, NAMES), [day.came]);
  const whys = useWhys(pool.query, came);
  const nameOf = (id: string) => {
    const person = people.get(id);
    return person && personName(person);
  };
  const reasonOf = (id: string, facts: PoolDay['left'][number]['facts']) => {
    if (!people.has(id)) return 'was removed from Warmbench';
    if (pool.kind === 'static') return 'was taken out';
    return facts.length === 0 ? 'was removed and is back' : whyText(facts, sayTime);
  };
  const more = day.more.left + Math.max(0, day.left.length - NAMES) + day.more.came + Math.max(0, day.came.length - NAMES);
  return (
    <section className={classes.day} aria-label={formatDay(day.day)}>
      <SectionHeader title={formatDay(day.day)} level={2} />
      {day.redefined && <p className={classes.faint}>The query was changed on this day: who came and left by that is not listed.</p>}
      <ul className={classes.lines}>
        {day.left.slice(0, NAMES).map(({ id, facts }) => (
          <Line key={`left ${id}`} id={id} name={nameOf(id)} how="left" why={reasonOf(id, facts)} />
        ))}
        {came.map((id) => (
          <Line key={`came ${id}`} id={id} name={nameOf(id)} how="came" why={whys.get(id) ?? ''} />
        ))}
      </ul>
      {more > 0 && <p className={classes.faint}>and {formatNumber(more)} more</p>}
    </section>
  );
}

function Line({ id, name, how, why }: { id: string; name: string | undefined; how: 'came' | 'left'; why: string }) {
  return (
    <li>
      <button type="button" className={classes.line} disabled={name === undefined} onClick={() => openPanel(id)}>
        <span className={classes[how]}>{how === 'came' ? 'Came' : 'Left'}</span>
        <Truncate className={classes.who} text={name ?? 'Somebody'} />
        <Truncate className={classes.why} text={why} />
      </button>
    </li>
  );
}
