import type { JournalInfo } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { JournalHost } from './host.ts';
import { writeIdentity } from './store.ts';

const inEffect = `SELECT 1 FROM entries WHERE pos IS NOT NULL AND kind = 'do' AND undone_by IS NULL LIMIT 1`;

/**
 * Makes the user of a restored workspace the user of this device, so that what was theirs is theirs again. Refused while
 * anything is in effect: what was taken back is nobody's. The entries go on naming their author.
 */
export function adoptUser(host: JournalHost, userId: string): Result<JournalInfo> {
  const { store } = host.current();
  if (store.db.prepare(inEffect).get()) return fail('conflict', 'This workspace has been used already. An export can only be restored into an empty one.');
  if (store.self.userId === userId) return ok(host.info());
  writeIdentity(store.db, { ...store.self, userId });
  return ok(host.replace(host.info().notices, () => undefined));
}
