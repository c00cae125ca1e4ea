import path from 'node:path';
import type { JournalInfo } from '#shared/journal.ts';
import { createJournalFile, fileStamp, journalFile, moveDatabase } from './files.ts';
import type { JournalHost } from './host.ts';

/**
 * Moves the journal into `<profile>/archive/<time>/` and starts an empty one. Nothing is deleted. The user stays the same
 * person; journal and device get new names.
 */
export function startAfresh(host: JournalHost, profile: string, now: number): JournalInfo {
  const file = journalFile(profile);
  const { userId } = host.info();
  const archive = path.join(profile, 'archive', fileStamp(now));
  return host.replace([], () => {
    moveDatabase(file, path.join(archive, path.basename(file)));
    createJournalFile(file, userId);
  });
}
