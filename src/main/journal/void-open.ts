import type { DatabaseSync } from 'node:sqlite';

/**
 * Entries that were begun and never committed: the application stopped in the middle of an import. Their ops stay in the
 * chain, but they are never handed out. Answers a sentence for each.
 */
export function voidOpenEntries(db: DatabaseSync): string[] {
  const open = db.prepare(`SELECT title, ops FROM entries WHERE state = 'open' ORDER BY n`).all();
  if (open.length === 0) return [];
  db.exec(`UPDATE entries SET state = 'void' WHERE state = 'open'`);
  return open.map(
    ({ title }) => `“${String(title)}” was not finished when Warmbench stopped, so none of it was kept. Start it again.`,
  );
}
