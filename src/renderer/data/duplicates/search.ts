import type { SuspectedPair } from '#shared/domain/duplicates/find-pairs.ts';
import { desk } from '../desk.ts';
import type { LiveSource } from '../live/live-rows.ts';
import type { FromSearchWorker, ToSearchWorker } from './messages.ts';

/** How the search stands. What was found stays until the next search; `at` is when, ms, and `people` how many there were. */
export type SearchState = {
  readonly phase: 'never' | 'searching' | 'done' | 'failed';
  /** From 0 to 1 while searching. */
  readonly progress: number;
  readonly pairs: readonly SuspectedPair[];
  readonly people: number;
  readonly at: number;
  readonly error: string;
};

const NEVER: SearchState = { phase: 'never', progress: 0, pairs: [], people: 0, at: 0, error: '' };

/** The search for duplicates among everybody, in a worker of its own that lives as long as one search. */
export class DuplicateSearch implements LiveSource<SearchState> {
  readonly #makeWorker: () => Worker;
  readonly #database: () => string;
  readonly #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #before = NEVER;
  #state = NEVER;

  constructor(makeWorker: () => Worker, database: () => string) {
    this.#makeWorker = makeWorker;
    this.#database = database;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SearchState => this.#state;

  /** Begins, unless it is at it already. */
  start(): void {
    if (this.#worker) return;
    this.#before = this.#state;
    const worker = this.#makeWorker();
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => this.#receive(data));
    worker.addEventListener('error', ({ message }) => this.#receive({ kind: 'error', message: message || 'The search stopped.' }));
    const message: ToSearchWorker = { database: this.#database() };
    worker.postMessage(message);
    this.#publish({ ...this.#state, phase: 'searching', progress: 0 });
  }

  /** Ends a search that is running; what was found before is there again. */
  cancel(): void {
    if (!this.#worker) return;
    this.#end();
    this.#publish(this.#before);
  }

  #receive(message: FromSearchWorker): void {
    if (!this.#worker) return;
    if (message.kind === 'progress') return this.#publish({ ...this.#state, progress: message.done });
    this.#end();
    if (message.kind === 'error') return this.#publish({ ...this.#before, phase: 'failed', error: message.message });
    const { pairs, people } = message;
    this.#publish({ phase: 'done', progress: 1, pairs, people, at: Date.now(), error: '' });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #publish(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

let search: DuplicateSearch | undefined;

/** The one search of this window. */
export function duplicateSearch(): DuplicateSearch {
  return (search ??= new DuplicateSearch(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    () => desk().db.name,
  ));
}
