import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import type { SnapshotReason } from '#shared/vault.ts';
import { fileStamp, syncPath } from '#main/journal/files.ts';
import { openDatabase } from '#main/journal/schema.ts';
import { hashFile } from './hash-file.ts';
import { writeManifest, type Manifest } from './manifest.ts';

/** Pages of 4 KB copied before other work gets a turn: about a millisecond. */
const PAGES_PER_STEP = 200;

/**
 * Copies a journal into the snapshot folder while it is in use: to a temporary name, fsync, rename, fsync of the folder,
 * and the manifest last, so that what has a manifest is whole. Throws when the copy cannot be made.
 */
export async function takeSnapshot(db: DatabaseSync, folder: string, reason: SnapshotReason, at: number): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const file = `${fileStamp(at)}-${reason}.sqlite`;
  const final = path.join(folder, file);
  const temporary = `${final}.part`;
  try {
    await backup(db, temporary, { rate: PAGES_PER_STEP });
    const content = closeCopy(temporary);
    syncPath(temporary);
    const sha256 = await hashFile(temporary);
    const { size } = await stat(temporary);
    await rename(temporary, final);
    syncPath(folder);
    const entry: Manifest = { file, at, reason, bytes: size, sha256, ...content, verifiedAt: null };
    await writeManifest(folder, entry);
    return entry;
  } catch (error) {
    for (const part of ['', '-wal', '-shm', '-journal']) await rm(temporary + part, { force: true });
    throw error;
  }
}

/** Ends WAL mode, so that a snapshot is one file and reading it makes no others; and reads what is in it. */
function closeCopy(file: string): Pick<Manifest, 'head' | 'entries' | 'journalId'> {
  const db = openDatabase(file);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
    const count = db.prepare('SELECT count(pos) AS entries, coalesce(max(pos), 0) AS head FROM entries').get();
    const id = db.prepare(`SELECT value FROM meta WHERE key = 'journalId'`).get();
    return { head: Number(count?.['head']), entries: Number(count?.['entries']), journalId: String(id?.['value']) };
  } finally {
    db.close();
  }
}
