import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { JournalInfo } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { snapshot, type Snapshot, type SnapshotReason } from '#shared/vault.ts';
import type { RunCheck } from '#main/check/run-check.ts';
import { journalFile } from '#main/journal/files.ts';
import type { JournalHost } from '#main/journal/host.ts';
import { startAfresh } from '#main/journal/start-afresh.ts';
import type { Log } from '#main/log-types.ts';
import type { Disk } from './disk.ts';
import { manifestName, readManifests, snapshotFolder, type Manifest } from './manifest.ts';
import { createQueue } from './queue.ts';
import { restoreSnapshot } from './restore.ts';
import { expired } from './rotation.ts';
import { takeSnapshot } from './take.ts';
import { verifySnapshot } from './verify.ts';

export type VaultDeps = {
  readonly profile: string;
  readonly host: JournalHost;
  readonly check: RunCheck;
  readonly disk: Disk;
  readonly now: () => number;
  readonly log: Log;
};

/** The journal's copies on disk. Its actions run one after another. */
export type Vault = {
  /** Newest first. */
  readonly list: () => Promise<readonly Snapshot[]>;
  readonly manifests: () => Promise<readonly Manifest[]>;
  /** Makes a snapshot, reads it back whole (for an import: afterwards), and lets old ones go. */
  readonly take: (reason: SnapshotReason) => Promise<Result<Snapshot>>;
  readonly verify: (file: string) => Promise<Result<Snapshot>>;
  readonly restore: (file: string) => Promise<Result<JournalInfo>>;
  readonly startAfresh: () => Promise<JournalInfo>;
};

const SPARE = 150 * 1024 * 1024;

export function createVault(deps: VaultDeps): Vault {
  const folder = snapshotFolder(deps.profile);
  const queue = createQueue();
  const verify = (file: string): Promise<Result<Manifest>> => verifySnapshot(folder, file, deps.check, deps.now());

  const copy = async (reason: SnapshotReason): Promise<Result<Manifest>> => {
    const { size } = await stat(journalFile(deps.profile));
    const { free } = await deps.disk.check();
    if (free < size + SPARE) return fail('read-only', 'There is not enough free space on the disk for a snapshot. Free some space and try again.');
    return ok(await takeSnapshot(deps.host.current().store.db, folder, reason, deps.now()));
  };

  /** Reads a new snapshot back, and only then lets old ones go. */
  const confirm = async (taken: Result<Manifest>): Promise<Result<Manifest>> => {
    if (!taken.ok) return taken;
    const verified = await verify(taken.value.file);
    if (verified.ok) await rotate(folder);
    else deps.log.error(`A new snapshot could not be read back: ${verified.error.message}`);
    return verified;
  };
  const take = async (reason: SnapshotReason): Promise<Result<Manifest>> => confirm(await copy(reason));

  return {
    manifests: () => readManifests(folder),
    list: async () => (await readManifests(folder)).map(toSnapshot),
    take: async (reason) => {
      if (reason !== 'import') return mapped(await queue(() => take(reason)));
      // An import waits for its snapshot; reading it back can go on beside the import.
      const taken = await queue(() => copy(reason));
      queue(() => confirm(taken)).catch((error: unknown) => deps.log.error('A snapshot was not read back', error));
      return mapped(taken);
    },
    verify: (file) => queue(async () => mapped(await verify(file))),
    restore: (file) => queue(() => restoreSnapshot({ ...deps, folder, take, verify }, file)),
    startAfresh: () =>
      queue(async () => {
        // The archive keeps the journal anyway; the snapshot is what the list of backups can bring back.
        if (deps.host.info().head > 0) await take('restore').catch((error: unknown) => deps.log.error('No snapshot before a fresh start', error));
        return startAfresh(deps.host, deps.profile, deps.now());
      }),
  };
}

async function rotate(folder: string): Promise<void> {
  // Nobody else is writing here (one action at a time), so a part is what a crash left.
  for (const name of await readdir(folder)) if (name.includes('.sqlite.part')) await rm(path.join(folder, name), { force: true });
  for (const { file } of expired(await readManifests(folder))) {
    await rm(path.join(folder, manifestName(file)), { force: true });
    await rm(path.join(folder, file), { force: true });
  }
}

function mapped(result: Result<Manifest>): Result<Snapshot> {
  return result.ok ? ok(toSnapshot(result.value)) : result;
}

/** What the window sees of a manifest. */
function toSnapshot(entry: Manifest): Snapshot {
  return snapshot.parse(entry);
}
