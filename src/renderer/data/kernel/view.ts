import { Dexie } from 'dexie';
import type { Aliases } from '#shared/sync/aliases.ts';
import { applyOp } from '#shared/sync/apply.ts';
import { belongings, ownPerson, resolved, unresolved } from '#shared/sync/belonging.ts';
import type { Op, TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import type { RowChange } from '../change-feed.ts';
import type { Database } from '../database.ts';

/** Rows by table and id, as they are in the database: trashed ones carry `_deleted`. */
export type RowsByKey = Map<string, Row | undefined>;

export function rowKey(table: TableName, id: string): string {
  return `${table}:${id}`;
}

type Touch = Pick<Op, 'kind' | 'entity' | 'id'>;

/** Reads the rows that `ops` touch, from their tables or the trash. A record created in the same run is not read. */
export async function readTouched(db: Database, ops: readonly Touch[]): Promise<RowsByKey> {
  const wanted = new Map<TableName, Set<string>>();
  const made = new Set<string>();
  for (const op of ops) {
    const key = rowKey(op.entity, op.id);
    if (isCreation(op)) made.add(key);
    else if (!made.has(key)) wanted.set(op.entity, (wanted.get(op.entity) ?? new Set()).add(op.id));
  }
  const rows: RowsByKey = new Map();
  for (const [table, ids] of wanted) await readRows(db, table, [...ids], rows);
  return rows;
}

/** Adds the rows of these ids to `into`, trashed ones too; undefined where there is none. */
export async function readRows(db: Database, table: TableName, ids: readonly string[], into: RowsByKey): Promise<void> {
  const found = await db.recent.get(table, ids);
  const missing = ids.filter((_, i) => found[i] === undefined);
  const trashed = missing.length > 0 ? await db.trash.bulkGet(missing.map((id) => [table, id])) : [];
  ids.forEach((id, i) => into.set(rowKey(table, id), found[i]));
  missing.forEach((id, i) => into.set(rowKey(table, id), trashed[i]?.row));
}

/** What ops make of rows: a row of the view before and after, and who stands for whom afterwards. */
export type Folded = { readonly rows: readonly FoldedRow[]; readonly changes: readonly RowChange[]; readonly aliases: Aliases };
export type FoldedRow = { readonly table: TableName; readonly id: string; readonly before: Row | undefined; readonly after: Row | undefined };

/**
 * The rows after `ops`, and what changed; nothing is written. A merge, and the end of one, changes the rows of everybody
 * concerned, too: the person merged is hidden, and what belongs to them is shown with the one who stands for them.
 */
export async function foldOps(db: Database, before: RowsByKey, ops: readonly Op[]): Promise<Folded> {
  const made = new Map<string, FoldedRow>();
  for (const op of ops) {
    const key = rowKey(op.entity, op.id);
    const old = made.get(key);
    const row = old ? old.after : before.get(key);
    const after = applyOp(isCreation(op) || !row ? undefined : unresolved(row), op);
    made.set(key, { table: op.entity, id: op.id, before: before.get(key), after });
  }
  const known = await db.aliases.load();
  const merges = [...made.values()].filter(({ table }) => table === 'merges');
  const aliases = merges.length > 0 ? known.with(merges.map(({ id, after }) => [id, after])) : known;
  if (merges.length > 0) for (const row of await rowsMoved(db, known, aliases)) {
    const key = rowKey(row.table, row.id);
    if (!made.has(key)) made.set(key, row);
  }
  const rows = [...made.values()].map((row) => (row.after ? { ...row, after: resolved(row.table, row.after, aliases) } : row));
  return { rows, aliases, changes: rows.map((row) => ({ ...row, before: live(row.before), after: live(row.after) })) };
}

/** The people for whom somebody else stands than before, and what belongs to them, as they are in the view. */
async function rowsMoved(db: Database, before: Aliases, after: Aliases): Promise<FoldedRow[]> {
  const ids = new Set(after.changedSince(before));
  if (ids.size === 0) return [];
  const people: RowsByKey = new Map();
  await readRows(db, 'people', [...ids], people);
  const found: FoldedRow[] = [...ids].map((id) => unchanged('people', people.get(rowKey('people', id)), id));
  const shownWith = [...new Set([...ids].map(before.rootOf))];
  for (const table of Object.keys(belongings) as (keyof typeof belongings)[]) {
    const rows = await readBelongings(db, table, shownWith);
    for (const row of rows) if (ids.has(ownPerson(row) ?? '')) found.push(unchanged(table, row, row.id));
  }
  return found;
}

async function readBelongings(db: Database, table: keyof typeof belongings, people: readonly string[]): Promise<Row[]> {
  const index = belongings[table];
  if (index === 'personId') return db[table].where(index).anyOf(people).toArray();
  const lists = await Promise.all(people.map((id) => db[table].where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()));
  return lists.flat();
}

function unchanged(table: TableName, row: Row | undefined, id: string): FoldedRow {
  return { table, id, before: row, after: row };
}

function isCreation(op: Touch): boolean {
  return op.kind === 'create' || op.kind === 'event';
}

/** The row, unless it lies in the trash or is hidden behind another. */
export function live(row: Row | undefined): Row | undefined {
  return row?._deleted || row?._merged ? undefined : row;
}
