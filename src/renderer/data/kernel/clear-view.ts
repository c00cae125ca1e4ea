import type { Database, ViewMark } from '../database.ts';
import { allowWrites } from '../write-guard.ts';

/** Empties the view for a rebuild; the journal keeps everything. */
export async function clearView(db: Database, mark: ViewMark): Promise<void> {
  await db.transaction('rw', db.tables, async (tx) => {
    allowWrites(tx);
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.meta.put(mark);
  });
  db.recent.clear();
  db.aliases.clear();
}
