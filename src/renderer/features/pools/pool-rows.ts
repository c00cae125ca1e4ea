import type { Stored } from '#data/kernel/changes.ts';
import type { Stand } from '#data/pools/pool-health.ts';
import { fold } from '#shared/domain/fold.ts';
import { compareText } from '#ui/format/sort.ts';

/** A pool as the table shows it; `stand` is undefined until it was looked at. */
export type PoolRow = { readonly pool: Stored<'pools'>; readonly stand: Stand | undefined; readonly owner: string };

/** The pools of a kind whose name, description or query hold every typed word, by name. */
export function rowsOf(
  pools: Iterable<Stored<'pools'>>,
  stands: ReadonlyMap<string, Stand>,
  users: ReadonlyMap<string, { readonly name: string }>,
  { kind, text }: { readonly kind: string | null; readonly text: string },
): readonly PoolRow[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return [...pools]
    .filter((pool) => {
      const all = fold(`${pool.name}\n${pool.description}\n${pool.query}`);
      return (kind === null || pool.kind === kind) && words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((pool) => ({ pool, stand: stands.get(pool.id), owner: users.get(pool.ownerId ?? '')?.name ?? '' }));
}
