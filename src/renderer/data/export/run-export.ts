import { shapeOf, type ExportShape, type PeopleFormat } from '#shared/export/export-files.ts';
import type { SavedFile } from '#shared/ipc.ts';
import { ok, type Result } from '#shared/result.ts';
import { desk } from '../desk.ts';
import { pulled } from '../pull.ts';
import type { ExportAsk, ExportWork, Part, Taken } from './parts.ts';
import { saveParts, type Exported } from './save-parts.ts';

/** Exports everything to where the user says; null when the dialog was closed. `name` is what the dialog suggests. */
export async function exportWorkspace(name: string, shape: 'zip' | 'folder'): Promise<Result<Exported>> {
  const info = await desk().bridge.app.info();
  if (!info.ok) return info;
  return run(name, shape, 'Exporting everything', { kind: 'workspace', app: info.value.version, at: Date.now(), userId: desk().kernel.userId });
}

/** Exports chosen people as one file. */
export async function exportPeople(name: string, ids: readonly string[], format: PeopleFormat): Promise<Result<SavedFile>> {
  const done = await run(name, shapeOf[format], 'Exporting people', { kind: 'people', ids, format });
  return done.ok ? ok(done.value.saved) : done;
}

/** Opens the folder of the newest export. */
export async function showExport(): Promise<Result<null>> {
  return desk().bridge.exports.show();
}

/** Changes wait until all is read, so that what is exported fits together; long work is shown and can be cancelled. */
async function run(name: string, shape: ExportShape, title: string, what: ExportAsk): Promise<Result<Exported>> {
  const { bridge, db, kernel } = desk();
  const begun = await bridge.exports.begin({ name, shape });
  if (!begun.ok) return begun;
  if (!begun.value) return ok({ saved: null, missing: [] });
  const stop = new AbortController();
  const cancel = (): void => {
    stop.abort();
    void bridge.exports.cancel();
  };
  const onProgress = (done: number, total: number): void => kernel.works.show({ title, phase: 'writing', done, total, cancel });
  return kernel.still(async () => {
    const parts = pulled<Part, Taken>(makeWorker, { database: db.name, what } satisfies ExportWork);
    try {
      return await saveParts(bridge.exports, parts, { signal: stop.signal, onProgress });
    } finally {
      kernel.works.show(null);
    }
  });
}

function makeWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
