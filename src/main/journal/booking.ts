import type { DatabaseSync } from 'node:sqlite';
import type { EntryRow } from './rows.ts';

/**
 * Books a committed undo or redo. All entries about the same `do` share its number as root: an undo marks the `do` and
 * its redos as taken back, a redo marks the undo and sets the `do` in effect again.
 */
export function createBooking(db: DatabaseSync): (entry: Pick<EntryRow, 'n' | 'kind' | 'root'>) => void {
  const mark = `UPDATE entries SET undone_by = ? WHERE root = ? AND state = 'done' AND undone_by IS NULL`;
  const undo = db.prepare(`${mark} AND kind <> 'undo'`);
  const redo = db.prepare(`${mark} AND kind = 'undo'`);
  const revive = db.prepare('UPDATE entries SET undone_by = NULL WHERE n = ?');
  return ({ n, kind, root }) => {
    if (kind === 'undo') undo.run(n, root);
    if (kind !== 'redo') return;
    redo.run(n, root);
    revive.run(root);
  };
}
