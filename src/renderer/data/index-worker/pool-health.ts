import { healthParts, healthQueries, type Health, type HealthPart } from '#shared/domain/pool-health.ts';
import type { DayStore } from '../pools/day-store.ts';
import type { PoolAsk } from './messages.ts';
import type { PeopleIndex, PeopleQuery } from './people-index.ts';

const byName = { field: 'name', descending: false } as const;

/** Everybody in a pool, or in a segment as its query is written: typos are not forgiven. */
export function membersQuery({ id, kind, query }: PoolAsk, stageId: string | null = null): PeopleQuery {
  const all = { owner: null, tag: null, kind: null, sort: byName };
  return kind === 'static' ? { ...all, text: '', pool: { id, stageId } } : { ...all, text: query, exact: true };
}

/** How a pool stands now; kept as that of the day (`2026-11-23`), with who came and left. */
export async function healthOf(index: PeopleIndex, pool: PoolAsk, day: string, days: DayStore | undefined): Promise<Health> {
  const { ids, counts } = index.tally(membersQuery(pool), healthParts.map((part) => healthQueries[part]));
  const parts = Object.fromEntries(healthParts.map((part, at) => [part, counts[at] ?? 0])) as { readonly [P in HealthPart]: number };
  const health: Health = { size: ids.length, ...parts };
  const { id: poolId, kind, query } = pool;
  const why = (id: string) => (kind === 'static' ? [] : (index.explain(query, [id])[0]?.facts ?? []));
  await days?.keep({ poolId, day, at: Date.now(), query, ids, health }, why);
  return health;
}
