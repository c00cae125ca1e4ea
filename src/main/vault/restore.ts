import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalInfo } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { SnapshotReason } from '#shared/vault.ts';
import { journalFile, putInPlace, removeDatabase, renewIdentity } from '#main/journal/files.ts';
import type { JournalHost } from '#main/journal/host.ts';
import type { Manifest } from './manifest.ts';

export type RestoreDeps = {
  readonly profile: string;
  readonly folder: string;
  readonly host: JournalHost;
  readonly take: (reason: SnapshotReason) => Promise<Result<Manifest>>;
  readonly verify: (file: string) => Promise<Result<Manifest>>;
};

/**
 * Puts a snapshot in the journal's place: verify it, snapshot the present, swap by rename. The restored journal gets a new
 * name and device, so that every view of the former one is rebuilt. On any failure the present journal stays.
 */
export async function restoreSnapshot(deps: RestoreDeps, file: string): Promise<Result<JournalInfo>> {
  const verified = await deps.verify(file);
  if (!verified.ok) return verified;
  const journal = journalFile(deps.profile);
  const copy = `${journal}.new`;
  removeDatabase(copy);
  await copyFile(path.join(deps.folder, file), copy);

  const before = deps.host.current().store.tip;
  const present = await deps.take('restore');
  if (!present.ok) return present;
  renewIdentity(copy);
  if (deps.host.current().store.tip !== before) {
    removeDatabase(copy);
    return fail('conflict', 'Something was saved while the snapshot was being restored, so nothing was changed. Try again.');
  }
  return ok(deps.host.replace([], () => putInPlace(copy, journal)));
}
