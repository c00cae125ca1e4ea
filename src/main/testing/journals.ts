import path from 'node:path';
import type { Result } from '#shared/result.ts';
import { checkFile } from '#main/check/check-file.ts';
import type { RunCheck } from '#main/check/run-check.ts';
import { createJournalFile, journalFile } from '#main/journal/files.ts';
import { createJournalHost, type JournalHost } from '#main/journal/host.ts';
import type { Log } from '#main/log-types.ts';
import type { Disk } from '#main/vault/disk.ts';
import { createVault, type Vault } from '#main/vault/vault.ts';

/** A clock a test moves by hand, in ms. */
export type TestClock = { ms: number };

/** The checks of the worker, run in place. */
export const checkHere: RunCheck = async (file, depth) => checkFile(file, depth);

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The journal of a profile, made when it is missing. */
export function openHost(profile: string, clock: TestClock = { ms: 1_700_000_000_000 }): JournalHost {
  const file = journalFile(profile);
  createJournalFile(file);
  return createJournalHost(file, () => clock.ms, []);
}

export function openVault(profile: string, host: JournalHost, clock: TestClock, free = 1e12): Vault {
  const state = { free, level: 'ok' } as const;
  const disk: Disk = { state: () => state, check: async () => state };
  return createVault({ profile, host, check: checkHere, disk, now: () => clock.ms, log: silentLog });
}

/** The value of a Result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function snapshotPath(profile: string, file: string): string {
  return path.join(profile, 'snapshots', file);
}
