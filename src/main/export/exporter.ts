import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FileWanted } from '#shared/documents.ts';
import type { ExportFile, ExportShape } from '#shared/export/export-files.ts';
import type { SavedFile } from '#shared/ipc.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { DocumentStore } from '#main/documents/store.ts';
import { notSaved } from '#main/save-file.ts';
import { syncLater } from '#main/sync-later.ts';
import { copyWhole, NotWhole } from './copy-whole.ts';
import { zipFiles } from './zip-files.ts';

/** Asks the user for a place: the full path, or null when the dialog was closed. */
export type AskTarget = (name: string, shape: ExportShape) => Promise<string | null>;

/** An export under way: what comes is written into a folder beside the target, which nobody takes for the export. */
type Open = {
  readonly target: string;
  readonly shape: ExportShape;
  readonly folder: string;
  readonly files: Map<ExportFile, FileHandle>;
  /** Where each document taken in lies now, by its path in the export: in the store until a zip file is made of it. */
  readonly documents: Map<string, string>;
  readonly stop: AbortController;
  /** Files being taken in; they are waited for before anything is removed. */
  keeping: Promise<unknown>;
};

/**
 * Writes one export at a time, all of it or nothing: pieces go to a temporary folder; at the end everything is synced and
 * renamed into its place.
 */
export class Exporter {
  readonly #ask: AskTarget;
  readonly #store: Pick<DocumentStore, 'pathOf'>;
  #open: Open | null = null;
  #last: string | null = null;

  constructor(ask: AskTarget, store: Pick<DocumentStore, 'pathOf'>) {
    this.#ask = ask;
    this.#store = store;
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
      this.#open = { target, shape, folder: await mkdtemp(`${target}.part-`), files: new Map(), documents: new Map(), stop: new AbortController(), keeping: Promise.resolve() };
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

  /**
   * Takes kept files into the export, each checked against its hash as it is read, never whole in memory. Answers for each
   * null, or why it is missing, which does not stop the others.
   */
  async keep(wanted: readonly FileWanted[]): Promise<Result<readonly (string | null)[]>> {
    const work = this.#open;
    if (!work) return nothingOpen();
    const keeping = this.#keepAll(work, wanted);
    work.keeping = keeping;
    try {
      return ok(await keeping);
    } catch (error) {
      const cancelled = work.stop.signal.aborted;
      await this.cancel();
      return cancelled ? fail('cancelled', 'Cancelled. Nothing was saved.') : failure(work.target, error);
    }
  }

  async #keepAll(work: Open, wanted: readonly FileWanted[]): Promise<readonly (string | null)[]> {
    const answers: (string | null)[] = [];
    for (const file of wanted) answers.push(await this.#keep(work, file));
    return answers;
  }

  /** A zip file is made of the kept file itself, so it is only read here; a folder gets its copy. */
  async #keep({ folder, shape, documents, stop }: Open, { sha256, size, path: wanted }: FileWanted): Promise<string | null> {
    stop.signal.throwIfAborted();
    const source = this.#store.pathOf(sha256);
    const target = shape === 'folder' ? path.join(folder, ...wanted.split('/')) : null;
    if (documents.has(wanted)) return 'another document has its place';
    if (target !== null) await mkdir(path.dirname(target), { recursive: true });
    try {
      await copyWhole(source, target, { sha256, size }, stop.signal);
      documents.set(wanted, source);
      return null;
    } catch (error) {
      if (!(error instanceof NotWhole)) throw error;
      return error.message;
    }
  }

  /** Makes it whole and puts it in its place. Answers the name and folder only when it is really there. */
  async finish(): Promise<Result<SavedFile>> {
    const work = this.#open;
    if (!work) return nothingOpen();
    const { target, stop } = work;
    try {
      await putInPlace(work);
      await syncLater(path.dirname(target), 'folder');
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
    await work.keeping.catch(() => {});
    for (const handle of work.files.values()) await handle.close().catch(() => {});
    await rm(work.folder, { recursive: true, force: true });
    await rm(zipOf(work), { force: true });
  }
}

/** Only a rename makes the export visible under its name. */
async function putInPlace(work: Open): Promise<void> {
  const { folder, files, documents, shape, target, stop } = work;
  for (const handle of files.values()) {
    await handle.sync();
    await handle.close();
  }
  if (shape === 'folder') {
    const folders = new Set([...documents.keys()].flatMap((file) => [path.dirname(file), path.dirname(path.dirname(file))]));
    for (const inside of [...folders, '.']) await syncLater(path.join(folder, inside), 'folder');
    return rename(folder, target);
  }
  const [single = 'selection'] = files.keys();
  if (shape !== 'zip') return rename(path.join(folder, single), target);
  const all = [...[...files.keys()].map((name) => ({ name, file: path.join(folder, name), pack: true })), ...[...documents].map(([name, file]) => ({ name, file, pack: false }))];
  await zipFiles(all, zipOf(work), stop.signal);
  stop.signal.throwIfAborted();
  await syncLater(zipOf(work), 'file');
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
