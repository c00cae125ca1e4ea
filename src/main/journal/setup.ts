import { app } from 'electron';
import type { RunCheck } from '#main/check/run-check.ts';
import type { Ipc } from '#main/ipc.ts';
import type { Log } from '#main/log-types.ts';
import { setupJournalChannels } from './channels.ts';
import { journalFile } from './files.ts';
import type { WriteGuard } from './guard.ts';
import { createJournalHost, type JournalHost } from './host.ts';
import { prepareJournal } from './prepare.ts';

export type JournalSetup = {
  readonly ipc: Ipc;
  readonly log: Log;
  readonly profile: string;
  readonly check: RunCheck;
  readonly guard: WriteGuard;
};

/** Opens the journal beside the opening window. The promise rejects with a sentence when it cannot be opened. */
export function setupJournal({ ipc, log, profile, check, guard }: JournalSetup): Promise<JournalHost> {
  const host = prepareJournal({ profile, now: Date.now, check, log }).then((notices) =>
    createJournalHost(journalFile(profile), Date.now, notices),
  );
  setupJournalChannels(ipc, host, guard);
  app.on('will-quit', () => void host.then((open) => open.close()));
  return host;
}
