import type { Row } from '#shared/sync/row.ts';
import type { Database } from '../database.ts';

/** What merges add to an export: people who are hidden behind others, and the merges (by id) that lead to nobody who is in it. */
export type Merged = { readonly people: readonly Row[]; readonly lost: ReadonlySet<string> };

/**
 * Reads who is hidden behind somebody who is here. Who was merged with somebody that has been removed since is left out with
 * the merge, as they are: nobody is hidden behind nobody in what is restored.
 */
export async function readMerged(db: Database): Promise<Merged> {
  const { hidden, rootOf } = await db.aliases.load();
  const ids = await withRoot(db, [...hidden], rootOf);
  const rows = await db.trash.bulkGet(ids.toSorted().map((id) => ['people', id]));
  const merges = await db.merges.toArray();
  const losers = new Set(await withRoot(db, merges.map((merge) => String(merge['loserId'])), rootOf));
  return {
    people: rows.flatMap((found) => (found && !found.row._deleted ? [found.row] : [])),
    lost: new Set(merges.filter((merge) => !losers.has(String(merge['loserId']))).map(({ id }) => id)),
  };
}

/** Those for whom somebody stands who is here. */
async function withRoot(db: Database, ids: readonly string[], rootOf: (id: string) => string): Promise<string[]> {
  const roots = await db.people.bulkGet(ids.map(rootOf));
  return ids.filter((_, i) => roots[i] !== undefined);
}
