import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunCheck } from '#main/check/run-check.ts';
import { renewIdentity } from '#main/journal/files.ts';
import { createJournal } from '#main/journal/journal.ts';
import { openDatabase } from '#main/journal/schema.ts';
import { writeDurably } from '#main/write-durably.ts';
import { readManifests, snapshotFolder } from './manifest.ts';
import { verifySnapshot } from './verify.ts';

const MONTH_MS = 30 * 86_400_000;

/** A backup nobody has restored is a hope: once a month the newest one is restored into a scratch folder and read. */
export async function selfTestDue(profile: string, now: number): Promise<boolean> {
  const text = await readFile(stateFile(profile), 'utf8').catch(() => '0');
  return now - Number(text) > MONTH_MS;
}

/** Whether the newest snapshot can be restored; true when there is none yet. */
export async function selfTest(profile: string, check: RunCheck, now: number): Promise<boolean> {
  const folder = snapshotFolder(profile);
  const [newest] = await readManifests(folder);
  if (!newest) return true;
  const verified = await verifySnapshot(folder, newest.file, check, now);
  if (!verified.ok) return false;
  const scratch = await mkdtemp(path.join(tmpdir(), 'warmbench-self-test-'));
  try {
    const copy = path.join(scratch, 'journal.sqlite');
    await copyFile(path.join(folder, newest.file), copy);
    renewIdentity(copy);
    const db = openDatabase(copy);
    const { head } = createJournal(db, () => now).store.tip;
    db.close();
    if (head !== newest.head) return false;
    await writeDurably(stateFile(profile), String(now));
    return true;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function stateFile(profile: string): string {
  return path.join(snapshotFolder(profile), 'self-test');
}
