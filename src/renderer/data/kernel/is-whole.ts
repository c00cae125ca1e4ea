import { Dexie } from 'dexie';
import type { Database, ViewMark } from '../database.ts';

/** Whether every table that the mark says got a row still has one, be it in the trash. Costs two look-ups a table. */
export async function isWhole(db: Database, mark: ViewMark): Promise<boolean> {
  for (const table of mark.filled ?? []) {
    if (await db[table].toCollection().first()) continue;
    if (!(await db.trash.where('[entity+id]').between([table, Dexie.minKey], [table, Dexie.maxKey]).first())) return false;
  }
  return true;
}
