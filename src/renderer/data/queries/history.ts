import type { EntrySummary, HistoryQuery } from '#shared/journal.ts';
import { desk } from '../desk.ts';
import type { LiveSource } from '../live/live-rows.ts';

export type HistoryFilter = Omit<HistoryQuery, 'before' | 'limit'>;

/** Entries read so far, newest first; `complete` when there are no older ones; `error` says why reading stopped. */
export type HistoryState = {
  readonly loaded: boolean;
  readonly entries: readonly EntrySummary[];
  readonly complete: boolean;
  readonly error: string | null;
};

const PAGE = 100;
const NOTHING: HistoryState = { loaded: false, entries: [], complete: false, error: null };

/** The journal's entries that fit a filter, page by page. It follows what is done while somebody looks. */
export class HistoryList implements LiveSource<HistoryState> {
  readonly #filter: HistoryFilter;
  readonly #listeners = new Set<() => void>();
  #state = NOTHING;
  #stop: (() => void) | undefined;
  #reading: Promise<void> = Promise.resolve();

  constructor(filter: HistoryFilter) {
    this.#filter = filter;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#stop) {
      this.#stop = desk().kernel.subscribeEntries(() => this.#read(null));
      this.#read(null);
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  readonly snapshot = (): HistoryState => this.#state;

  /** Reads the next older page. */
  readonly more = (): void => {
    if (!this.#state.complete) this.#read(this.#state.entries.at(-1)?.pos ?? null);
  };

  /** Pages are read one after another. From the top, as many entries as are shown: any of them may now be undone. */
  #read(before: number | null): void {
    this.#reading = this.#reading.then(async () => {
      const limit = before === null ? Math.min(500, Math.max(PAGE, this.#state.entries.length)) : PAGE;
      const page = await desk().bridge.journal.history({ ...this.#filter, before, limit });
      if (!page.ok) return this.#publish({ ...this.#state, loaded: true, error: page.error.message });
      const older = before === null ? [] : this.#state.entries.filter((entry) => entry.pos >= before);
      this.#publish({ loaded: true, entries: [...older, ...page.value], complete: page.value.length < limit, error: null });
    });
  }

  #publish(state: HistoryState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
