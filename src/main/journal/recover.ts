import { copyFileSync, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RunCheck } from '#main/check/run-check.ts';
import type { Log } from '#main/log-types.ts';
import { readManifests, snapshotFolder, type Manifest } from '#main/vault/manifest.ts';
import { verifySnapshot } from '#main/vault/verify.ts';
import { fileStamp, journalFile, makeJournalFile, moveDatabase, putInPlace, removeDatabase, renewIdentity } from './files.ts';
import { salvage, type Salvaged } from './salvage.ts';

export type RecoverDeps = { readonly profile: string; readonly now: () => number; readonly check: RunCheck; readonly log: Log };

/**
 * Puts the best copy in the place of a damaged or missing journal: what can be proven of the damaged file when that reaches
 * further than the newest good snapshot, else that snapshot, else an empty journal. The copy is whole before the damaged
 * file is put aside, so that a crash leaves two renames to do at most. Answers what to tell the user.
 */
export async function recover(deps: RecoverDeps, sentence: string): Promise<readonly string[]> {
  const file = journalFile(deps.profile);
  const { copy, told } = await bestCopy(deps, file);
  const aside = path.join(path.dirname(file), `damaged-${fileStamp(deps.now())}.sqlite`);
  const existed = existsSync(file);
  if (existed) moveDatabase(file, aside);
  putInPlace(copy, file);
  removeDatabase(salvagedName(file));
  return [`${sentence} ${told}${existed ? ` The damaged file was kept as ${aside}.` : ''}`];
}

/** Whether this profile has held a journal before; then a missing one is a loss, not a first start. */
export async function hasTraces(profile: string): Promise<boolean> {
  const names = await readdir(path.dirname(journalFile(profile))).catch(() => []);
  if (names.some((name) => name.startsWith('damaged-'))) return true;
  return (await readManifests(snapshotFolder(profile))).length > 0;
}

type Copy = { readonly copy: string; readonly told: string };

async function bestCopy(deps: RecoverDeps, file: string): Promise<Copy> {
  const salvaged = existsSync(file) ? await proven(deps, file, salvagedName(file)) : null;
  const snapshot = await newestGood(deps);
  if (salvaged && (!snapshot || reachesFurther(salvaged, snapshot))) {
    const told = `Everything up to ${when(salvaged.at)} could be read and is here; what was saved after that is missing.`;
    return { copy: salvagedName(file), told };
  }
  if (!snapshot) {
    const told = 'No snapshot could be opened, so Warmbench started with an empty workspace.';
    return { copy: makeJournalFile(file), told };
  }
  const copy = `${file}.new`;
  removeDatabase(copy);
  copyFileSync(path.join(snapshotFolder(deps.profile), snapshot.file), copy);
  renewIdentity(copy);
  return { copy, told: `Warmbench opened the snapshot of ${when(snapshot.at)}; what was saved after that is missing.` };
}

function salvagedName(file: string): string {
  return `${file}.salvaged`;
}

/** What was salvaged, if it passes the same check as a snapshot. */
async function proven(deps: RecoverDeps, damaged: string, target: string): Promise<Salvaged | null> {
  const salvaged = salvage(damaged, target);
  if (!salvaged) return null;
  const report = await deps.check(target, 'full').catch(() => null);
  if (report?.problem === null && report.head === salvaged.head) return salvaged;
  deps.log.warn('What was salvaged did not pass the check');
  return null;
}

async function newestGood(deps: RecoverDeps): Promise<Manifest | null> {
  const folder = snapshotFolder(deps.profile);
  for (const { file } of await readManifests(folder)) {
    const verified = await verifySnapshot(folder, file, deps.check, deps.now()).catch(() => null);
    if (verified?.ok) return verified.value;
    deps.log.warn(`The snapshot ${file} is not good`);
  }
  return null;
}

function reachesFurther(salvaged: Salvaged, snapshot: Manifest): boolean {
  return salvaged.journalId === snapshot.journalId ? salvaged.head > snapshot.head : salvaged.at > snapshot.at;
}

function when(ms: number): string {
  return new Date(ms).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
}
