import { newId } from '#shared/ids.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import type { PreviewRow } from '#shared/import/map-all.ts';
import type { Mapping } from '#shared/import/targets.ts';
import type { ImportOptions, PersonDraft } from '#shared/import/types.ts';
import type { Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { desk } from '../desk.ts';
import type { Stored } from '../kernel/changes.ts';
import type { Done } from '../kernel/committer.ts';
import type { StreamOptions } from '../kernel/stream.ts';
import { createReader } from '../kernel/reader.ts';
import { findMatches, type Match } from './find-matches.ts';
import type { FileIn, FromImportWorker, ImportCall, ImportCalls, Prepared } from './messages.ts';
import { planChunk } from './plan-import.ts';

const CHUNK = 1000;

/** What to do with a draft that is somebody we know: fill in what is missing, add a second person, or leave it out. */
export type MatchChoice = 'update' | 'new' | 'skip';

export type RunOptions = StreamOptions & {
  readonly name: string;
  /** By draft index, for drafts in `matches`; all others are new. */
  readonly choices: ReadonlyMap<number, { readonly choice: MatchChoice; readonly personId: string }>;
};

/** What a run did, in people. */
export type ImportCounts = { readonly added: number; readonly updated: number; readonly left: number };

/** One import from the first look to the last row. Files are read in a worker of their own. Close it when done. */
export class ImportSession {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  #next = 1;
  #onProgress: ((done: number, total: number) => void) | undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => this.#receive(data));
  }

  open(files: readonly FileIn[]): Promise<readonly Result<ImportSummary>[]> {
    return this.#ask('open', { files });
  }

  preview(file: number, mapping: Mapping, options: ImportOptions): Promise<readonly PreviewRow[]> {
    return this.#ask('preview', { file, mapping, options });
  }

  /** Reads all rows; nothing is imported yet. */
  async prepare(
    files: ImportCalls['prepare']['ask']['files'],
    options: ImportOptions,
    onProgress: (done: number, total: number) => void,
  ): Promise<Prepared> {
    this.#onProgress = onProgress;
    return this.#ask('prepare', { files, options });
  }

  /** Who of the prepared drafts is known already, by mail, phone or profile. */
  matches(prepared: Prepared): Promise<readonly Match[]> {
    return findMatches(desk().index, prepared.keys, (from, count) => this.drafts(from, count));
  }

  /** Prepared drafts, for a look and for the run. */
  drafts(from: number, count: number): Promise<readonly PersonDraft[]> {
    return this.#ask('drafts', { from, count });
  }

  /** Imports everything as one entry of history: all of it, or, when it fails or is cancelled, nothing. */
  async run(prepared: Prepared, options: RunOptions): Promise<Result<{ readonly done: Done | null; readonly counts: ImportCounts }>> {
    const counts = { added: 0, updated: 0, left: 0 };
    const title = (): string => {
      const parts = [`${counts.added} new`, counts.updated > 0 ? `${counts.updated} updated` : ''].filter(Boolean);
      return `Imported ${options.name}: ${parts.join(', ')}`;
    };
    const snapshot = await desk().bridge.vault.take({ reason: 'import' });
    if (!snapshot.ok) return snapshot;
    const chunks = this.#chunks(prepared.drafts, options, counts);
    const result = await desk().kernel.stream('import.run', `Importing ${options.name}`, [], chunks, { ...options, title });
    return result.ok ? { ok: true, value: { done: result.value, counts } } : result;
  }

  close(): void {
    this.#worker.terminate();
  }

  async *#chunks(total: number, options: RunOptions, counts: { added: number; updated: number; left: number }): AsyncGenerator<OpDraft[]> {
    const read = createReader(desk().db);
    const users = new Map((await read.all('users')).map((user) => [user.name.trim().toLowerCase(), user.id]));
    const by = { now: Date.now(), userId: desk().kernel.userId, newId };
    const ownerIdOf = (name: string): string | undefined => users.get(name.trim().toLowerCase());
    const filled = new Map<string, Stored<'people'>>();
    const origin = { name: options.name, importId: newId(), ownerIdOf };
    for (let from = 0; from < total; from += CHUNK) {
      const drafts = await this.drafts(from, CHUNK);
      const ids = drafts.flatMap((_, i) => options.choices.get(from + i)?.personId ?? []);
      const known = new Map((await read.getMany('people', ids)).map((person) => [person.id, person]));
      const decisions = drafts.flatMap((draft, i) => {
        const chosen = options.choices.get(from + i);
        if (chosen?.choice === 'skip') return [];
        return { draft, into: chosen?.choice === 'update' ? (known.get(chosen.personId) ?? null) : null };
      });
      counts.left += drafts.length - decisions.length;
      for (const { into } of decisions) counts[into ? 'updated' : 'added']++;
      const ops = planChunk(decisions, origin, by, filled);
      if (ops.length > 0) yield ops;
    }
  }

  #ask<C extends ImportCall>(call: C, ask: ImportCalls[C]['ask']): Promise<ImportCalls[C]['answer']> {
    const id = this.#next++;
    return new Promise<ImportCalls[C]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, ask });
    });
  }

  #receive(message: FromImportWorker): void {
    if ('progress' in message) return this.#onProgress?.(message.progress.done, message.progress.total);
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('error' in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.answer as never);
  }
}
