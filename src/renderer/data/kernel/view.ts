import { applyOp } from '#shared/sync/apply.ts';
import type { Op, TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import type { RowChange } from '../change-feed.ts';
import type { Database, TrashedRow, ViewMark } from '../database.ts';
import { allowWrites } from '../write-guard.ts';

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

/** The rows after `ops`, and what changed. Pure: nothing is written. */
export function foldOps(before: RowsByKey, ops: readonly Op[]): { readonly after: RowsByKey; readonly changes: RowChange[] } {
  const after: RowsByKey = new Map(before);
  const touched = new Map<string, Op>();
  for (const op of ops) {
    const key = rowKey(op.entity, op.id);
    touched.set(key, op);
    after.set(key, applyOp(isCreation(op) ? undefined : after.get(key), op));
  }
  const changes: RowChange[] = [];
  for (const [key, op] of touched) {
    changes.push({ table: op.entity, id: op.id, before: live(before.get(key)), after: live(after.get(key)) });
  }
  return { after, changes };
}

/** Writes folded rows and the mark in one transaction, or nothing. */
export async function writeRows(db: Database, after: RowsByKey, ops: readonly Op[], mark: ViewMark): Promise<void> {
  const tables = [...new Set(ops.map((op) => op.entity))];
  const stores = [...tables.map((name) => db[name]), db.trash, db.meta];
  const writing = db.transaction('rw', stores, async (tx) => {
    allowWrites(tx);
    for (const table of tables) await writeTable(db, table, after, ops);
    await db.meta.put(mark);
  });
  await writing.catch((error: unknown) => {
    db.recent.clear();
    throw error;
  });
  for (const { entity, id } of ops) db.recent.wrote(entity, id, live(after.get(rowKey(entity, id))));
}

async function writeTable(db: Database, table: TableName, after: RowsByKey, ops: readonly Op[]): Promise<void> {
  const puts: Row[] = [];
  const gone: TrashedRow[] = [];
  const back: [TableName, string][] = [];
  const ids = new Set<string>();
  for (const op of ops) {
    if (op.entity !== table || ids.has(op.id)) continue;
    ids.add(op.id);
    const row = after.get(rowKey(table, op.id));
    if (!row) continue;
    if (row._deleted) gone.push({ entity: table, id: op.id, row });
    else {
      puts.push(row);
      if (row._d) back.push([table, op.id]);
    }
  }
  if (puts.length > 0) await db[table].bulkPut(puts);
  if (back.length > 0) await db.trash.bulkDelete(back);
  if (gone.length > 0) {
    await db.trash.bulkPut(gone);
    await db[table].bulkDelete(gone.map((trashed) => trashed.id));
  }
}

function isCreation(op: Touch): boolean {
  return op.kind === 'create' || op.kind === 'event';
}

function live(row: Row | undefined): Row | undefined {
  return row?._deleted ? undefined : row;
}
