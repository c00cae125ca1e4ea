import { app } from 'electron';
import { existsSync } from 'node:fs';
import type { Ipc } from '#main/ipc.ts';
import type { Log } from '#main/log-types.ts';
import { setupJournalChannels } from './channels.ts';
import { createJournalFile, journalFile } from './files.ts';
import { createJournalHost } from './host.ts';
import { startAfresh } from './start-afresh.ts';

export async function setupJournal({ ipc, profile }: { ipc: Ipc; log: Log; profile: string }): Promise<void> {
  const file = journalFile(profile);
  if (!existsSync(file)) createJournalFile(file);
  const host = createJournalHost(file, Date.now, []);
  setupJournalChannels(ipc, host, { writable: () => true, onFull: () => {} }, () => startAfresh(host, profile, Date.now()));
  app.on('will-quit', () => host.close());
}
