import { DatabaseSync } from 'node:sqlite';

const BUSY_TIMEOUT_MS = 5000;

/**
 * One numbered step a version; a shipped step is never edited. `user_version` says how many have run.
 * Step 1 in short: an entry is what one command did; `pos` (commit order) is null until it is committed. An op belongs
 * to an entry and carries the hash chain. `refs` and `subjects` are look-up tables for "what points here" and "what was
 * done with this record". `root` is the entry of kind `do` that an undo or redo is about, `undone_by` who took it back.
 */
const steps: readonly string[] = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE entries (
     n INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     pos INTEGER UNIQUE,
     state TEXT NOT NULL CHECK (state IN ('open', 'done', 'void')),
     command TEXT NOT NULL,
     title TEXT NOT NULL,
     kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
     target TEXT,
     root INTEGER NOT NULL,
     subjects TEXT NOT NULL,
     author TEXT NOT NULL,
     at INTEGER NOT NULL,
     ops INTEGER NOT NULL,
     first_seq INTEGER,
     last_seq INTEGER,
     undone_by INTEGER REFERENCES entries (n),
     hash BLOB
   ) STRICT;
   CREATE INDEX entries_root ON entries (root);
   CREATE INDEX entries_open ON entries (state) WHERE state = 'open';
   CREATE TABLE ops (
     seq INTEGER PRIMARY KEY,
     entry INTEGER NOT NULL REFERENCES entries (n),
     kind TEXT NOT NULL,
     entity TEXT NOT NULL,
     id TEXT NOT NULL,
     field TEXT,
     elem TEXT,
     value TEXT,
     base TEXT,
     inverse TEXT NOT NULL,
     hlc TEXT NOT NULL,
     hash BLOB NOT NULL
   ) STRICT;
   CREATE INDEX ops_record ON ops (id);
   CREATE TABLE refs (ref TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (ref, entry)) STRICT, WITHOUT ROWID;
   CREATE TABLE subjects (subject TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (subject, entry)) STRICT, WITHOUT ROWID;
   CREATE TABLE drafts (key TEXT PRIMARY KEY, value TEXT NOT NULL, at INTEGER NOT NULL) STRICT;`,
];

export const SCHEMA_VERSION = steps.length;

/**
 * Opens a journal file. WAL with synchronous=FULL: a commit that returned is on the disk, and a reader (a backup) never
 * waits for the writer. Throws what SQLite throws.
 */
export function openDatabase(file: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: options.readOnly ?? false });
  try {
    db.exec('PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32000;');
    if (!options.readOnly) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    db.function('folded', { deterministic: true }, (text) => String(text).normalize('NFC').toLowerCase());
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** How many steps have run on this file; 0 means it holds no journal. */
export function schemaVersion(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Runs the missing steps up to `target`, each in its own transaction together with its number. */
export function migrate(db: DatabaseSync, target = SCHEMA_VERSION): void {
  for (let version = schemaVersion(db); version < target; version++) {
    try {
      db.exec(`BEGIN IMMEDIATE; ${steps[version] ?? ''}; PRAGMA user_version = ${version + 1}; COMMIT;`);
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
