import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepRestored } from '#main/documents/keep-restored.ts';
import { createDocumentStore, type DocumentStore } from '#main/documents/store.ts';
import { Exporter } from '#main/export/exporter.ts';
import { ok, type Result } from '#shared/result.ts';
import { saveParts, type Exported } from '../export/save-parts.ts';
import { workspaceParts } from '../export/workspace-parts.ts';
import { readBatches } from '../restore/batches.ts';
import { openExport } from '../restore/open-export.ts';
import { restoreBatches, type Restored } from '../restore/restore.ts';
import { must, type TestDesk } from './desk.ts';

export { zipOf } from '#main/testing/documents.ts';

/** A desk with main's own store of documents beside its journal. */
export type DeskWithFiles = { readonly desk: TestDesk; readonly store: DocumentStore };

export function openWithFiles(desk: TestDesk): DeskWithFiles {
  return { desk, store: createDocumentStore(desk.folder) };
}

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const room = { writable: () => true, onFull: () => undefined };

type ExportPort = Parameters<typeof saveParts>[0];

/** Exports everything with main's own exporter. */
export async function exportTo(target: string, shape: 'zip' | 'folder', { desk, store }: DeskWithFiles): Promise<Exported> {
  const exporter = new Exporter(async () => target, store);
  must(await exporter.begin('x', shape));
  const port: ExportPort = {
    write: ({ file, text }) => exporter.write(file, text),
    documents: ({ files }) => exporter.keep(files),
    finish: () => exporter.finish(),
    cancel: async () => (await exporter.cancel(), ok(null)),
  };
  return must(await saveParts(port, workspaceParts(desk.db, { kind: 'workspace', app: '1', at: desk.now, userId: desk.kernel.userId }), quiet));
}

/** The files a dialog gives for an export: its zip file, or all in its folder. */
export function chosenFiles(target: string): File[] {
  if (target.endsWith('.zip')) return [new File([readFileSync(target)], 'Out.zip')];
  return readdirSync(target, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => {
    const whole = path.join(one.parentPath, one.name);
    const file = new File([readFileSync(whole)], one.name);
    Object.defineProperty(file, 'webkitRelativePath', { value: path.relative(path.dirname(target), whole).replaceAll('\\', '/') });
    return file;
  });
}

/** Restores an export, its files into main's own store. */
export async function restoreInto({ desk, store }: DeskWithFiles, files: readonly File[]): Promise<Result<Restored>> {
  const port: Parameters<typeof restoreBatches>[0]['files'] = {
    missing: async ({ files: hashes }) => {
      const there = await Promise.all(hashes.map((sha256) => store.has(sha256)));
      return ok(hashes.filter((_, i) => !there[i]));
    },
    restore: ({ bytes, ...said }) => keepRestored(store, room, said, bytes),
  };
  const adopt = (input: { readonly userId: string }) => desk.journal.port.adoptUser(input);
  return restoreBatches({ kernel: desk.kernel, db: desk.db, files: port, adopt }, readBatches(await openExport(files)), quiet);
}
