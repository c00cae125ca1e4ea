import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { RunCheck } from '#main/check/run-check.ts';
import type { Log } from '#main/log-types.ts';
import { readManifests, snapshotFolder, type Manifest } from '#main/vault/manifest.ts';
import { verifySnapshot } from '#main/vault/verify.ts';
import { fileStamp, journalFile, moveDatabase, putInPlace, removeDatabase, renewIdentity } from './files.ts';
import { salvage, type Salvaged } from './salvage.ts';

export type RecoverDeps = { readonly profile: string; readonly now: () => number; readonly check: RunCheck; readonly log: Log };

/**
 * Puts a damaged journal aside and the best copy in its place: what can be proven of the damaged file when that reaches
 * further than the newest good snapshot, else that snapshot. Answers what to tell the user; null when there is neither.
 */
export async function recover(deps: RecoverDeps, sentence: string): Promise<readonly string[] | null> {
  const file = journalFile(deps.profile);
  const aside = path.join(path.dirname(file), `damaged-${fileStamp(deps.now())}.sqlite`);
  const salvagedFile = `${file}.salvaged`;
  const existed = existsSync(file);
  if (existed) moveDatabase(file, aside);

  const salvaged = existed ? await proven(deps, aside, salvagedFile) : null;
  const snapshot = await newestGood(deps);
  const kept = existed ? ` The damaged file was kept as ${aside}.` : '';
  if (salvaged && (!snapshot || reachesFurther(salvaged, snapshot))) {
    putInPlace(salvagedFile, file);
    return [`${sentence} Everything up to ${when(salvaged.at)} could be read and is here; what was saved after that is missing.${kept}`];
  }
  removeDatabase(salvagedFile);
  if (!snapshot) return null;
  const copy = `${file}.new`;
  removeDatabase(copy);
  copyFileSync(path.join(snapshotFolder(deps.profile), snapshot.file), copy);
  renewIdentity(copy);
  putInPlace(copy, file);
  return [`${sentence} Warmbench opened the snapshot of ${when(snapshot.at)}; what was saved after that is missing.${kept}`];
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
