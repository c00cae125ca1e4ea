import { newId } from '#shared/ids.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { PreviewRow } from '#shared/import/map-all.ts';
import type { Mapping } from '#shared/import/targets.ts';
import type { ImportOptions, PersonDraft } from '#shared/import/types.ts';
import { fail, type Result } from '#shared/result.ts';
import { desk, type Desk } from '../desk.ts';
import type { Done } from '../kernel/committer.ts';
import { createReader } from '../kernel/reader.ts';
import { findMatches, type Match } from './find-matches.ts';
import { importOps, type ImportCounts, type MatchChoice } from './import-ops.ts';
import type { FileIn, FromImportWorker, ImportCall, ImportCalls, Prepared } from './messages.ts';

/** `saving` until everything is safe on disk, then `showing`. Both count people. */
export type RunProgress = (phase: 'saving' | 'showing', done: number, total: number) => void;

export type RunOptions = {
  /** Names the import in history and timelines, e.g. the file's name. */
  readonly name: string;
  /** By draft index, for drafts in `matches`; all others are new. */
  readonly choices: ReadonlyMap<number, { readonly choice: MatchChoice; readonly personId: string }>;
  /** Cancels while `saving`: then nothing is changed. */
  readonly signal?: AbortSignal;
  readonly onProgress?: RunProgress;
};

type Progress = (done: number, total: number) => void;
type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void; readonly onProgress: Progress };

/** One import from the first look to the last row. Files are read in a worker of their own. Close it when done. */
export class ImportSession {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => this.#receive(data));
    this.#worker.addEventListener('error', ({ message }) => this.#fail(message || 'The reader stopped.'));
  }

  /** Reads files; the bytes are handed over and are empty afterwards. Later files are numbered after earlier ones. */
  open(files: readonly FileIn[]): Promise<readonly Result<ImportSummary>[]> {
    const bytes = files.flatMap((file) => ('bytes' in file ? [file.bytes] : []));
    return this.#ask('open', { files }, undefined, bytes);
  }

  preview(file: number, mapping: Mapping, options: ImportOptions): Promise<readonly PreviewRow[]> {
    return this.#ask('preview', { file, mapping, options });
  }

  /** Reads all rows; nothing is imported yet. */
  prepare(files: ImportCalls['prepare']['ask']['files'], options: ImportOptions, onProgress: Progress): Promise<Prepared> {
    return this.#ask('prepare', { files, options }, onProgress);
  }

  /** Who of the prepared drafts is known already, by mail, phone or profile, and who may be by name. Stops when `goesOn` says so. */
  async matches(prepared: Prepared, goesOn: (done: number) => boolean): Promise<readonly Match[]> {
    await whenReady(desk().index);
    const source = {
      total: prepared.drafts,
      facts: (from: number, count: number) => this.#ask('facts', { from, count }),
      drafts: (from: number, count: number) => this.drafts(from, count),
    };
    return findMatches(desk().index, source, goesOn);
  }

  /** Prepared drafts, for a look and for the run. */
  drafts(from: number, count: number): Promise<readonly PersonDraft[]> {
    return this.#ask('drafts', { from, count });
  }

  /** All skipped rows, or all warnings, as CSV text. */
  report(of: 'skipped' | 'warnings'): Promise<string> {
    return this.#ask('report', { of });
  }

  /** Imports everything as one entry of history: all of it, or, when it fails or is cancelled, nothing. */
  async run(prepared: Prepared, options: RunOptions): Promise<Result<{ readonly done: Done | null; readonly counts: ImportCounts }>> {
    const { bridge, db, kernel } = desk();
    const { name, choices, signal, onProgress } = options;
    const total = prepared.drafts;
    const counts = { added: 0, updated: 0, left: 0 };
    onProgress?.('saving', 0, total);
    const snapshot = await bridge.vault.take({ reason: 'import' });
    if (!snapshot.ok) return snapshot;
    if (signal?.aborted) return fail('cancelled', 'Cancelled. Nothing was changed.');
    const people = {
      total,
      drafts: (from: number, count: number) => this.drafts(from, count),
      onDone: (done: number) => onProgress?.('saving', done, total),
    };
    const by = { now: Date.now(), userId: kernel.userId, newId };
    const chunks = importOps(people, choices, { name, importId: newId() }, by, createReader(db), counts);
    let saved = 0;
    const result = await kernel.stream('import.run', `Importing ${name}`, [], chunks, {
      ...(signal ? { signal } : {}),
      title: () => titleOf(name, counts),
      onProgress: (phase, ops) => {
        if (phase === 'journal') saved = ops;
        else onProgress?.('showing', saved === 0 ? total : Math.min(total, Math.round((ops / saved) * total)), total);
      },
    });
    return result.ok ? { ok: true, value: { done: result.value, counts } } : result;
  }

  close(): void {
    this.#worker.terminate();
    this.#fail('The import was closed.');
  }

  #ask<C extends ImportCall>(
    call: C,
    ask: ImportCalls[C]['ask'],
    onProgress: Progress = () => undefined,
    transfer: Transferable[] = [],
  ): Promise<ImportCalls[C]['answer']> {
    const id = this.#next++;
    return new Promise<ImportCalls[C]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, call, ask }, transfer);
    });
  }

  #receive(message: FromImportWorker): void {
    const waiting = this.#waiting.get(message.id);
    if ('progress' in message) return waiting?.onProgress(message.progress.done, message.progress.total);
    this.#waiting.delete(message.id);
    if ('error' in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.answer as never);
  }

  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}

/** An index that is still reading would call people new whom it has not come to yet. */
function whenReady(index: Desk['index']): Promise<void> {
  if (index.snapshot().ready) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = index.subscribe(() => {
      if (!index.snapshot().ready) return;
      stop();
      resolve();
    });
  });
}

function titleOf(name: string, { added, updated }: ImportCounts): string {
  const parts = [`${added} new`, updated > 0 ? `${updated} updated` : ''].filter(Boolean);
  return `Imported ${name}: ${parts.join(', ')}`;
}
