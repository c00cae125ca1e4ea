import type { Ipc } from '#main/ipc.ts';
import type { WriteGuard } from '#main/journal/guard.ts';
import { setupDocumentChannels } from './channels.ts';
import type { FileWatch } from './file-watch.ts';
import { createReader, type ReaderScripts } from './reader.ts';
import type { DocumentStore } from './store.ts';

export type DocumentSetup = { readonly ipc: Ipc; readonly store: DocumentStore; readonly guard: WriteGuard; readonly watch: FileWatch; readonly scripts: ReaderScripts };

/** People's documents: kept by content, read in a process of their own, opened as copies. */
export function setupDocuments({ ipc, store, guard, watch, scripts }: DocumentSetup): void {
  setupDocumentChannels(ipc, { store, read: createReader(scripts), guard, watch });
}
