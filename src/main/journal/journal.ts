import { createDrafts, type Drafts } from './drafts.ts';
import { createReader, type Reader } from './reader.ts';
import { loadStore, type Store } from './store.ts';
import { createUndo, type Undo } from './undo.ts';
import { createWriter, type Writer } from './writer.ts';
import type { DatabaseSync } from 'node:sqlite';

/** The op log on one open file. */
export type Journal = {
  readonly store: Store;
  readonly writer: Writer;
  readonly reader: Reader;
  readonly undo: Undo;
  readonly drafts: Drafts;
};

export function createJournal(db: DatabaseSync, now: () => number): Journal {
  const store = loadStore(db, now);
  return {
    store,
    writer: createWriter(store),
    reader: createReader(store),
    undo: createUndo(store),
    drafts: createDrafts(store),
  };
}
