import { existsSync } from 'node:fs';
import path from 'node:path';
import { takeSnapshot } from '#main/vault/take.ts';
import { snapshotFolder } from '#main/vault/manifest.ts';
import { createJournalFile, journalFile } from './files.ts';
import { isAsLeft } from './left.ts';
import { hasTraces, recover, type RecoverDeps } from './recover.ts';
import { migrate, openDatabase, SCHEMA_VERSION } from './schema.ts';
import { voidOpenEntries } from './void-open.ts';

/**
 * Makes the journal file fit to be opened: creates it, checks it, recovers it from a snapshot, brings it to the present
 * schema, ends what was left open. Answers the sentences the user must read. Throws an Error with such a sentence when the
 * file is sound but must not be touched.
 */
export async function prepareJournal(deps: RecoverDeps): Promise<readonly string[]> {
  const file = journalFile(deps.profile);
  try {
    const notices = existsSync(file) ? await checked(deps, file) : await created(deps, file);
    return [...notices, ...ended(file)];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    deps.log.error('The journal cannot be prepared', error);
    throw new Error(unusable(path.dirname(file)), { cause: error });
  }
}

function ended(file: string): string[] {
  const db = openDatabase(file);
  try {
    return voidOpenEntries(db);
  } finally {
    db.close();
  }
}

/** Errors of the file system and of SQLite (both have a code) say little to people; these are the usual reasons. */
function unusable(folder: string): string {
  const check = 'Check that you may read and write that folder, that its disk has free space, and that no other program uses it.';
  return `Warmbench cannot use its data in ${folder}. ${check} Then start Warmbench again; nothing was deleted.`;
}

/** A missing journal beside snapshots is a loss, not a first start. */
async function created(deps: RecoverDeps, file: string): Promise<readonly string[]> {
  if (await hasTraces(deps.profile)) return recover(deps, 'The journal file was missing.');
  createJournalFile(file);
  return [];
}

async function checked(deps: RecoverDeps, file: string): Promise<readonly string[]> {
  // Read back whole every day as a snapshot; what changed since it was closed, or was cut off, is looked through here.
  const report = await deps.check(file, isAsLeft(file) ? 'newest' : 'tail');
  if (report.newer) {
    throw new Error('Your data were written by a newer version of Warmbench. Install that version again; nothing was changed.');
  }
  if (report.problem !== null) {
    deps.log.error(`The journal is damaged: ${report.problem}`);
    return recover(deps, `The journal was damaged: ${report.problem}.`);
  }
  if (report.version < SCHEMA_VERSION) await upgrade(deps, file);
  return [];
}

/** A schema step is the one moment all data are rewritten: never without a copy. */
async function upgrade(deps: RecoverDeps, file: string): Promise<void> {
  const db = openDatabase(file);
  try {
    await takeSnapshot(db, snapshotFolder(deps.profile), 'upgrade', deps.now());
    migrate(db);
  } finally {
    db.close();
  }
}
