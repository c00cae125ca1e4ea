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

/** Rows on their way into the database. `issued`: whatever is read or written from now on comes after them. `done`: they are there. */
export type Writing = { readonly issued: Promise<void>; readonly done: Promise<void> };

/** Writes folded rows and the mark in one transaction, or nothing: also when the view is not where `expected` says. */
export function writeRows(db: Database, after: RowsByKey, ops: readonly Op[], mark: ViewMark, expected: ViewMark): Writing {
  const tables = [...new Set(ops.map((op) => op.entity))];
  const stores = [...tables.map((name) => db[name]), db.trash, db.meta];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const writing = db.transaction('rw', stores, async (tx) => {
    allowWrites(tx);
    for (const { entity, id } of ops) db.recent.wrote(entity, id, live(after.get(rowKey(entity, id))));
    // Nothing waits for anything before it: the next rows are made ready while the database still writes these.
    const writes = [...tables.flatMap((table) => writeTable(db, table, after, ops)), db.meta.get('view'), db.meta.put(mark)] as const;
    begin();
    const answers = await Promise.all(writes);
    const reached = answers.at(-2) as ViewMark | undefined;
    if (!isAt(reached, expected)) throw new Error('The view was changed by somebody else.');
  });
  const done = Promise.resolve(writing).catch((error: unknown) => {
    db.recent.clear();
    throw error;
  });
  return { issued: Promise.race([begun, done]), done };
}

/** A view without a mark is at the beginning. */
function isAt(mark: ViewMark | undefined, expected: ViewMark): boolean {
  if (!mark) return expected.pos === 0 && expected.partial === null;
  return mark.journalId === expected.journalId && mark.pos === expected.pos && mark.partial?.pos === expected.partial?.pos && mark.partial?.seq === expected.partial?.seq;
}

function writeTable(db: Database, table: TableName, after: RowsByKey, ops: readonly Op[]): PromiseLike<unknown>[] {
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
  const writes: PromiseLike<unknown>[] = [];
  if (puts.length > 0) writes.push(db[table].bulkPut(puts));
  if (back.length > 0) writes.push(db.trash.bulkDelete(back));
  if (gone.length > 0) writes.push(db.trash.bulkPut(gone), db[table].bulkDelete(gone.map((trashed) => trashed.id)));
  return writes;
}

function isCreation(op: Touch): boolean {
  return op.kind === 'create' || op.kind === 'event';
}

function live(row: Row | undefined): Row | undefined {
  return row?._deleted ? undefined : row;
}
