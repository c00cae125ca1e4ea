import path from 'node:path';
import type { JournalInfo } from '#shared/journal.ts';
import { fileStamp, journalFile, makeJournalFile, moveDatabase, putInPlace } from './files.ts';
import type { JournalHost } from './host.ts';

/**
 * Moves the journal into `<profile>/archive/<time>/` and starts an empty one. Nothing is deleted. The user stays the same
 * person; journal and device get new names.
 */
export function startAfresh(host: JournalHost, profile: string, now: number): JournalInfo {
  const file = journalFile(profile);
  const { userId } = host.info();
  const archived = path.join(profile, 'archive', fileStamp(now), path.basename(file));
  const empty = makeJournalFile(file, userId);
  return host.replace([], () => {
    moveDatabase(file, archived);
    try {
      putInPlace(empty, file);
    } catch (error) {
      moveDatabase(archived, file);
      throw error;
    }
  });
}
