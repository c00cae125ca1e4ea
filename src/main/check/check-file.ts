import type { DatabaseSync } from 'node:sqlite';
import { verifyChain } from '#main/journal/chain.ts';
import { openDatabase, schemaVersion, SCHEMA_VERSION } from '#main/journal/schema.ts';

/**
 * `newest`: the newest ops, for a journal that was closed in order; `tail`: a quick look at the structure of all of it, too;
 * `full`: everything, for snapshots and the self-test.
 */
export type CheckDepth = 'newest' | 'tail' | 'full';

/** What a look at a journal file found. `problem` is null for a sound one; `newer` when a later version wrote it. */
export type CheckReport = {
  readonly problem: string | null;
  readonly newer: boolean;
  readonly version: number;
  readonly head: number;
  readonly entries: number;
};

const TAIL = 1000;

/**
 * Checks a journal file: SQLite's own check, then the hash chains. Opening it for less than a full check also brings a journal that
 * was killed back to its last commit (WAL recovery); a full check never writes. Throws only when the file cannot be opened
 * for a reason other than damage (no permission, locked).
 */
export function checkFile(file: string, depth: CheckDepth): CheckReport {
  const none = { newer: false, version: 0, head: 0, entries: 0 };
  let db: DatabaseSync | null = null;
  try {
    db = openDatabase(file, { readOnly: depth === 'full' });
    const version = schemaVersion(db);
    if (version === 0) return { ...none, problem: 'it is empty' };
    if (version > SCHEMA_VERSION) return { ...none, newer: true, version, problem: 'a newer version wrote it' };
    if (depth !== 'newest' && !isSound(db, depth)) return { ...none, version, problem: 'its structure is broken' };
    const chain = depth === 'full' ? verifyChain(db) : verifyChain(db, TAIL);
    if (chain.broken) return { ...none, version, problem: `its record does not fit together after change ${chain.pos}` };
    const count = db.prepare('SELECT count(pos) AS entries, coalesce(max(pos), 0) AS head FROM entries').get();
    return { problem: null, newer: false, version, head: Number(count?.['head']), entries: Number(count?.['entries']) };
  } catch (error) {
    if (isAccess(error)) throw error;
    return { ...none, problem: 'it cannot be read' };
  } finally {
    db?.close();
  }
}

/** SQLite's own look at its structure: it reads the whole file. */
function isSound(db: DatabaseSync, depth: 'tail' | 'full'): boolean {
  const structure = db.prepare(depth === 'full' ? 'PRAGMA integrity_check(1)' : 'PRAGMA quick_check(1)').get();
  return Object.values(structure ?? {})[0] === 'ok';
}

/** SQLite codes that speak of the file system rather than of the file's content. */
const accessCodes = new Set([3, 5, 6, 8, 14, 23]);

function isAccess(error: unknown): boolean {
  const code = (error as { readonly errcode?: unknown }).errcode;
  return typeof code === 'number' && accessCodes.has(code & 0xff);
}
