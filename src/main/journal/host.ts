import type { JournalInfo } from '#shared/journal.ts';
import { createJournal, type Journal } from './journal.ts';
import { noteLeft } from './left.ts';
import { openDatabase } from './schema.ts';

/** The journal in use. It can be replaced (restore, fresh start) while the application runs. */
export type JournalHost = {
  readonly current: () => Journal;
  readonly info: () => JournalInfo;
  /**
   * Closes the journal, lets `swap` exchange the file, and opens what lies there then. When `swap` throws, the file is
   * opened again as it is.
   */
  readonly replace: (notices: readonly string[], swap: () => void) => JournalInfo;
  readonly close: () => void;
};

export function createJournalHost(file: string, now: () => number, startNotices: readonly string[]): JournalHost {
  const open = (): Journal => createJournal(openDatabase(file), now);
  let journal = open();
  let notices = startNotices;
  const info = (): JournalInfo => ({ ...journal.store.self, head: journal.store.tip.head, seq: journal.store.tip.seq, notices });

  return {
    current: () => journal,
    info,
    replace: (next, swap) => {
      journal.store.db.close();
      try {
        swap();
        notices = next;
      } finally {
        journal = open();
      }
      return info();
    },
    close: () => {
      if (!journal.store.db.isOpen) return;
      journal.store.db.close();
      noteLeft(file);
    },
  };
}
