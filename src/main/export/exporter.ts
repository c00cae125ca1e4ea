import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { ExportFile, ExportShape } from '#shared/export/export-files.ts';
import type { SavedFile } from '#shared/ipc.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { syncPath } from '#main/journal/files.ts';
import { notSaved } from '#main/save-file.ts';
import { zipFolder } from './zip-folder.ts';

/** Asks the user for a place: the full path, or null when the dialog was closed. */
export type AskTarget = (name: string, shape: ExportShape) => Promise<string | null>;

/** An export under way: what comes is written into a folder beside the target, which nobody takes for the export. */
type Open = {
  readonly target: string;
  readonly shape: ExportShape;
  readonly folder: string;
  readonly files: Map<ExportFile, FileHandle>;
  readonly stop: AbortController;
};

/**
 * Writes one export at a time, all of it or nothing: pieces go to a temporary folder; at the end everything is synced and
 * renamed into its place.
 */
export class Exporter {
  readonly #ask: AskTarget;
  #open: Open | null = null;
  #last: string | null = null;

  constructor(ask: AskTarget) {
    this.#ask = ask;
  }

  /** The folder of the newest export. */
  get lastFolder(): string | null {
    return this.#last;
  }

  /** Asks where to. Answers false when the dialog was closed. An export that was left lying is given up. */
  async begin(name: string, shape: ExportShape): Promise<Result<boolean>> {
    await this.cancel();
    const chosen = await this.#ask(name, shape);
    if (chosen === null) return ok(false);
    const target = path.resolve(chosen);
    if (shape === 'folder' && existsSync(target)) {
      return fail('conflict', `${path.basename(target)} was not saved: something of that name is there already. Choose another name.`);
    }
    try {
      this.#open = { target, shape, folder: await mkdtemp(`${target}.part-`), files: new Map(), stop: new AbortController() };
      return ok(true);
    } catch (error) {
      return failure(target, error);
    }
  }

  /** Appends text to a file of the export. After a failure the export is given up. */
  async write(file: ExportFile, text: string): Promise<Result<null>> {
    const work = this.#open;
    if (!work) return nothingOpen();
    try {
      const handle = work.files.get(file) ?? (await open(path.join(work.folder, file), 'wx'));
      work.files.set(file, handle);
      await handle.writeFile(text);
      return ok(null);
    } catch (error) {
      await this.cancel();
      return failure(work.target, error);
    }
  }

  /** Makes it whole and puts it in its place. Answers the name and folder only when it is really there. */
  async finish(): Promise<Result<SavedFile>> {
    const work = this.#open;
    if (!work) return nothingOpen();
    const { target, stop } = work;
    try {
      await putInPlace(work);
      syncPath(path.dirname(target));
      await rm(work.folder, { recursive: true, force: true });
      this.#open = null;
      this.#last = path.dirname(target);
      return ok({ name: path.basename(target), folder: path.dirname(target) });
    } catch (error) {
      const cancelled = stop.signal.aborted;
      await this.#drop(work);
      return cancelled ? fail('cancelled', 'Cancelled. Nothing was saved.') : failure(target, error);
    }
  }

  /** Gives up what is under way; nothing of it stays. */
  async cancel(): Promise<void> {
    if (this.#open) await this.#drop(this.#open);
  }

  /** The same while the application quits, which waits for nothing. */
  dropNow(): void {
    if (!this.#open) return;
    rmSync(this.#open.folder, { recursive: true, force: true });
    rmSync(zipOf(this.#open), { force: true });
  }

  async #drop(work: Open): Promise<void> {
    this.#open = null;
    work.stop.abort();
    for (const handle of work.files.values()) await handle.close().catch(() => {});
    await rm(work.folder, { recursive: true, force: true });
    await rm(zipOf(work), { force: true });
  }
}

/** Only a rename makes the export visible under its name. */
async function putInPlace(work: Open): Promise<void> {
  const { folder, files, shape, target, stop } = work;
  for (const handle of files.values()) {
    await handle.sync();
    await handle.close();
  }
  if (shape === 'folder') {
    syncPath(folder);
    return rename(folder, target);
  }
  const [single = 'selection'] = files.keys();
  if (shape !== 'zip') return rename(path.join(folder, single), target);
  await zipFolder(folder, [...files.keys()], zipOf(work), stop.signal);
  stop.signal.throwIfAborted();
  syncPath(zipOf(work));
  return rename(zipOf(work), target);
}

function zipOf({ folder }: Open): string {
  return `${folder}.zip`;
}

function nothingOpen(): Result<never> {
  return fail('not-found', 'This export was given up. Start it again.');
}

function failure(target: string, error: unknown): Result<never> {
  return fail('failed', notSaved(target, (error as NodeJS.ErrnoException).code));
}
