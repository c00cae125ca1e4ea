import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import type { Database, TrashedRow, ViewMark } from '../database.ts';
import { live, type Folded, type FoldedRow } from './view.ts';

/**
 * Writes folded rows and the mark in one transaction, or nothing. All of it is handed to the database when this returns: what is
 * read or written afterwards comes after it. The promise tells whether it was written; a write never lands when the one
 * issued before it did not, as long as no more than two are under way.
 *
 * This is the one place that goes past Dexie: the database commits by itself, without waiting for the window, which makes the
 * next rows ready meanwhile.
 */
export function writeRows(db: Database, { rows, aliases }: Folded, mark: ViewMark): Promise<void> {
  const tables = [...new Set(rows.map(({ table }) => table))];
  let tx: IDBTransaction;
  try {
    tx = db.backendDB().transaction([...tables, 'trash', 'meta'], 'readwrite', { durability: 'relaxed' });
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
  const written = ended(tx).catch((error: unknown) => {
    db.recent.clear();
    db.aliases.clear();
    throw error;
  });
  try {
    for (const table of tables) writeTable(tx, table, rows.filter((row) => row.table === table));
    passGate(tx.objectStore('meta'), mark);
    tx.commit();
  } catch (error) {
    tx.abort();
    return written.catch(() => {
      throw error;
    });
  }
  db.aliases.wrote(aliases);
  for (const { table, id, after } of rows) db.recent.wrote(table, id, live(after));
  return written;
}

/**
 * Two gates, of which one is shut: a write shuts the one it comes through, which fails when it is shut, and opens the other for
 * the next. What follows a write that was taken back finds its gate shut, and is taken back, too.
 */
function passGate(meta: IDBObjectStore, mark: ViewMark): void {
  meta.add({ key: gate(mark.turn) });
  meta.delete(gate(mark.turn === 0 ? 1 : 0));
  meta.put(mark);
}

function gate(turn: ViewMark['turn']): string {
  return `gate ${turn ?? 1}`;
}

function ended(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('The database took the rows back.')));
  });
}

function writeTable(tx: IDBTransaction, table: TableName, rows: readonly FoldedRow[]): void {
  const store = tx.objectStore(table);
  const trash = tx.objectStore('trash');
  for (const { id, before, after } of rows) {
    if (!after) continue;
    if (!live(after)) {
      trash.put({ entity: table, id, row: after } satisfies TrashedRow);
      store.delete(id);
    } else {
      store.put(after);
      if (wasInTrash(before, after)) trash.delete([table, id]);
    }
  }
}

function wasInTrash(before: Row | undefined, after: Row): boolean {
  return after._d !== undefined || before?._merged === true;
}
