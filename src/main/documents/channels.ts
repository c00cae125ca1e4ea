import { fail, ok, type Result } from '#shared/result.ts';
import type { Ipc } from '#main/ipc.ts';
import type { WriteGuard } from '#main/journal/guard.ts';
import { chooseFiles } from './choose.ts';
import type { FileWatch } from './file-watch.ts';
import { keepFile } from './keep.ts';
import { keepRestored } from './keep-restored.ts';
import { openCopy } from './open-copy.ts';
import type { ReadText } from './reader.ts';
import type { DocumentStore } from './store.ts';

export type DocumentDeps = { readonly store: DocumentStore; readonly read: ReadText; readonly guard: WriteGuard; readonly watch: FileWatch };

/** What the window may ask of documents: by content's name only, never by a path. */
export function setupDocumentChannels(ipc: Ipc, { store, read, guard, watch }: DocumentDeps): void {
  ipc.handle('documents.choose', async () => ok(await chooseFiles(store, guard)));
  ipc.handle('documents.put', ({ name, bytes }) => keepFile(store, guard, name, bytes));
  ipc.handle('documents.restore', ({ bytes, ...said }) => keepRestored(store, guard, said, bytes));
  ipc.handle('documents.missing', async ({ files }) => {
    const missing: string[] = [];
    for (const sha256 of files) if (!(await store.has(sha256))) missing.push(sha256);
    return ok(missing);
  });
  ipc.handle('documents.check', async ({ now }) => ok(now ? await watch.look() : await watch.last()));
  ipc.handle('documents.read', async ({ sha256, format }) => {
    const bytes = await store.get(sha256);
    return bytes ? ok(await read(store.pathOf(sha256), format)) : gone();
  });
  ipc.handle('documents.bytes', async ({ sha256 }) => {
    const bytes = await store.get(sha256);
    return bytes ? ok(new Uint8Array(bytes)) : gone();
  });
  ipc.handle('documents.open', async ({ sha256, format, name }) => {
    const bytes = await store.get(sha256);
    return bytes ? openCopy(bytes, format, name) : gone();
  });
}

function gone(): Result<never> {
  return fail('not-found', 'The file of this document is not in the data folder, or it is damaged. Attach it again.');
}
