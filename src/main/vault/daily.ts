import type { RunCheck } from '#main/check/run-check.ts';
import type { FileWatch } from '#main/documents/file-watch.ts';
import type { JournalHost } from '#main/journal/host.ts';
import type { Log } from '#main/log-types.ts';
import { dayOf } from './rotation.ts';
import { selfTest, selfTestDue } from './self-test.ts';
import type { Vault } from './vault.ts';

export type DailyDeps = {
  readonly profile: string;
  readonly host: JournalHost;
  readonly vault: Vault;
  readonly check: RunCheck;
  readonly now: () => number;
  readonly log: Log;
  readonly watch: Pick<FileWatch, 'lookIfDue'>;
};

/** Takes the day's snapshot when none was taken today and something has changed since the newest one. */
export async function dailySnapshot({ host, vault, now }: Pick<DailyDeps, 'host' | 'vault' | 'now'>): Promise<boolean> {
  const { journalId, head } = host.info();
  const snapshots = await vault.manifests();
  const [newest] = snapshots;
  if (head === 0 || (newest?.journalId === journalId && newest.head === head)) return false;
  const newestDaily = snapshots.find(({ reason, journalId: of }) => reason === 'daily' && of === journalId);
  if (newestDaily && dayOf(newestDaily.at) === dayOf(now())) return false;
  return (await vault.take('daily')).ok;
}

/** The vault's housekeeping: run at start and again and again. A failed self-test is answered with a new snapshot at once. */
export async function housekeeping(deps: DailyDeps): Promise<void> {
  await dailySnapshot(deps);
  // A snapshot names the files of documents: it is worth as much as they are.
  if (deps.host.info().head > 0) await deps.watch.lookIfDue();
  if (!(await selfTestDue(deps.profile, deps.now()))) return;
  if (await selfTest(deps.profile, deps.check, deps.now())) return;
  deps.log.error('The self-test could not restore the newest snapshot; a new one is taken');
  await deps.vault.take('manual');
}
