import { Dexie } from 'dexie';
import type { TableName } from '#shared/sync/op.ts';
import type { Database, ViewMark } from '../database.ts';

/** Whether every table that the mark says got a row still has one, be it in the trash. Costs two look-ups a table. */
export async function isWhole(db: Database, mark: ViewMark): Promise<boolean> {
  const filled = mark.filled ?? [];
  if (filled.length === 0) return true;
  const found = await db.transaction('r', [...filled, 'trash'], () => Promise.all(filled.map((table) => hasRow(db, table))));
  return found.every(Boolean);
}

async function hasRow(db: Database, table: TableName): Promise<boolean> {
  if (await db[table].toCollection().first()) return true;
  // A merged person says nothing: who stands for them is in the table, or was removed.
  return (await db.trash.where('[entity+id]').between([table, Dexie.minKey], [table, Dexie.maxKey]).filter(({ row }) => row._deleted === true).first()) !== undefined;
}
