import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { newIdentity, writeIdentity } from './store.ts';
import { migrate, openDatabase } from './schema.ts';

/** SQLite keeps up to three files; they only make sense together. */
const parts = ['', '-wal', '-shm'];

/** Where the journal of a profile lies. */
export function journalFile(profile: string): string {
  return path.join(profile, 'journal', 'journal.sqlite');
}

/** A time stamp fit for a file name, in UTC: `2026-11-23T14-05-09-123Z`. */
export function fileStamp(ms: number): string {
  return new Date(ms).toISOString().replaceAll(/[:.]/g, '-');
}

/** Makes an empty journal beside `file`, under a name that nobody takes for a journal; answers that name. */
export function makeJournalFile(file: string, userId?: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  removeDatabase(temporary);
  const db = openDatabase(temporary);
  migrate(db);
  writeIdentity(db, newIdentity(userId));
  db.close();
  return temporary;
}

/** Creates an empty journal: made under another name and renamed when whole, so that a crash leaves all or nothing. */
export function createJournalFile(file: string): void {
  putInPlace(makeJournalFile(file), file);
}

/**
 * Gives a copied journal a new name and a new device: a device must never write the same sequence number twice, and
 * whoever looked at the former journal has to start over.
 */
export function renewIdentity(file: string): void {
  const db = openDatabase(file);
  migrate(db);
  const userId = db.prepare(`SELECT value FROM meta WHERE key = 'userId'`).get()?.['value'];
  writeIdentity(db, newIdentity(typeof userId === 'string' ? userId : undefined));
  db.close();
}

/** Renames a closed database over its final name and makes both the file and the rename durable. */
export function putInPlace(temporary: string, file: string): void {
  syncPath(temporary);
  for (const part of parts.slice(1)) rmSync(file + part, { force: true });
  renameSync(temporary, file);
  syncPath(path.dirname(file));
}

/** Moves a database with its side files; answers the new path. */
export function moveDatabase(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  for (const part of parts) if (existsSync(from + part)) renameSync(from + part, to + part);
  syncPath(path.dirname(to));
  syncPath(path.dirname(from));
}

export function removeDatabase(file: string): void {
  for (const part of parts) rmSync(file + part, { force: true });
}

/** fsync of a file or folder. Windows cannot open a folder for it and does not need to. */
export function syncPath(target: string): void {
  let handle: number;
  try {
    handle = openSync(target, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR' && (error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    if (process.platform === 'win32') return;
    handle = openSync(target, 'r');
  }
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
