import type { RunCheck } from '#main/check/run-check.ts';
import type { FileWatch } from '#main/documents/file-watch.ts';
import type { Ipc } from '#main/ipc.ts';
import type { WriteGuard } from '#main/journal/guard.ts';
import type { JournalHost } from '#main/journal/host.ts';
import type { Log } from '#main/log-types.ts';
import { setupVaultChannels } from './channels.ts';
import { housekeeping } from './daily.ts';
import { createDisk, type Disk } from './disk.ts';
import { createVault } from './vault.ts';

const DISK_ROUND_MS = 30_000;
const FIRST_HOUSEKEEPING_MS = 20_000;
const HOUSEKEEPING_MS = 600_000;

/** Watches the free space from the start on; the window hears of every change of level. */
export function setupDisk(ipc: Ipc, profile: string): { readonly disk: Disk; readonly guard: WriteGuard } {
  const disk = createDisk(profile, (state) => ipc.push('disk.state', state));
  const look = (): void => void disk.check();
  look();
  setInterval(look, DISK_ROUND_MS).unref();
  return { disk, guard: { writable: () => disk.state().level !== 'read-only', onFull: look } };
}

export type VaultSetup = {
  readonly ipc: Ipc;
  readonly log: Log;
  readonly profile: string;
  readonly check: RunCheck;
  readonly disk: Disk;
  readonly guard: WriteGuard;
  readonly journal: Promise<JournalHost>;
  readonly watch: FileWatch;
};

/** Snapshots: on request, and by itself a while after the start and then every ten minutes, which does nothing most of the time. */
export function setupVault({ ipc, log, profile, check, disk, guard, journal, watch }: VaultSetup): void {
  const deps = journal.then((host) => {
    const vault = createVault({ profile, host, check, disk, now: Date.now, log });
    return { profile, host, vault, check, now: Date.now, log, watch };
  });
  setupVaultChannels(ipc, deps.then(({ vault }) => vault), disk, guard);
  const keepHouse = (): void => {
    deps.then(housekeeping).catch((error: unknown) => log.error('Housekeeping failed', error));
  };
  setTimeout(keepHouse, FIRST_HOUSEKEEPING_MS).unref();
  setInterval(keepHouse, HOUSEKEEPING_MS).unref();
}
