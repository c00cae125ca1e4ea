import { fail, type Result } from '#shared/result.ts';

/** SQLite's primary result codes that have a meaning for people. */
const SQLITE_FULL = 13;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** The primary SQLite code of an error, or null when it is another kind of error. */
export function sqliteCode(error: unknown): number | null {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}

export const readOnlySentence =
  'The disk with your data is nearly full, so Warmbench has stopped saving to protect what is there. Free some space; saving goes on by itself.';

export type WriteGuard = {
  /** Whether there is room to write. */
  readonly writable: () => boolean;
  /** SQLite says the disk is full: look again now rather than at the next round. */
  readonly onFull: () => void;
};

/** Runs one write on the journal: not at all when the disk is nearly full, and with a sentence when it fails. */
export function guarded<T>(guard: WriteGuard, write: () => Result<T>): Result<T> {
  if (!guard.writable()) return fail('read-only', readOnlySentence);
  return explained(guard, write);
}

/** The same without the check beforehand, for small writes that may still fit. */
export function explained<T>(guard: WriteGuard, write: () => Result<T>): Result<T> {
  try {
    return write();
  } catch (error) {
    switch (sqliteCode(error)) {
      case SQLITE_FULL:
        guard.onFull();
        return fail('read-only', readOnlySentence);
      case SQLITE_IOERR:
        guard.onFull();
        return fail('failed', 'The disk did not accept the change, so nothing was saved. Check the disk and try again.');
      case SQLITE_CORRUPT:
      case SQLITE_NOTADB:
        return fail('damaged', 'The journal on disk is damaged, so nothing was saved. Restart Warmbench: it will open the newest good snapshot.');
      default:
        throw error;
    }
  }
}
