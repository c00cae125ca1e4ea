import type { TableName } from '#shared/sync/op.ts';
import { sameContent, type Row } from '#shared/sync/row.ts';
import type { Change, ChangeFeed } from '../change-feed.ts';
import type { Stored } from '../kernel/changes.ts';
import { ReadFailure } from './read-failure.ts';

/** What a component sees: rows by id, and whether they have all been read yet. A new object for every change. */
export type Live<T extends TableName> = { readonly loaded: boolean; readonly rows: ReadonlyMap<string, Stored<T>> };

/** The shape React's `useSyncExternalStore` wants, and why there may be nothing to show; see `useLive`. */
export type LiveSource<S> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => S;
  readonly failure?: () => ReadFailure | null;
};

export type LiveQuery<T extends TableName> = {
  readonly table: T;
  /** Reads the rows from the view, over an index. */
  readonly load: () => Promise<readonly Row[]>;
  /** Reads the rows one sees first, where all of them may take a while; none where that is not worth it. */
  readonly beginning?: () => Promise<readonly Row[]>;
  /** Whether a row belongs: the same condition as `load`'s. */
  readonly matches: (row: Stored<T>) => boolean;
};

/**
 * Rows that keep themselves: read once over an index, then changed in place by what the kernel does, in the same frame
 * as the user's action and without another read. It goes on following the kernel when nobody listens any more, so that a
 * screen one comes back to is there at once, until it is retired.
 */
export class LiveRows<T extends TableName> implements LiveSource<Live<T>> {
  readonly #query: LiveQuery<T>;
  readonly #feed: ChangeFeed;
  readonly #listeners = new Set<() => void>();
  #state: Live<T> = { loaded: false, rows: new Map() };
  #failure: ReadFailure | null = null;
  #stop: (() => void) | undefined;
  /** Changes that arrive while rows are being read, applied on top of them. */
  #meanwhile: Change[] | undefined;

  constructor(feed: ChangeFeed, query: LiveQuery<T>) {
    this.#feed = feed;
    this.#query = query;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#stop) {
      this.#stop = this.#feed.subscribe((change) => this.#follow(change));
      void this.#load();
    }
    return () => {
      this.#listeners.delete(listener);
      // Whoever comes next reads again what could not be read.
      if (this.#failure) this.retire();
    };
  };

  /** Follows the kernel no longer, unless somebody listens: then it answers false. */
  retire(): boolean {
    if (this.#listeners.size > 0) return false;
    this.#stop?.();
    this.#stop = undefined;
    this.#failure = null;
    return true;
  }

  readonly snapshot = (): Live<T> => this.#state;

  /** Why the rows could not be read; null when they were, or may be yet. */
  readonly failure = (): ReadFailure | null => this.#failure;

  async #load(): Promise<void> {
    const missed: Change[] = [];
    this.#meanwhile = missed;
    this.#failure = null;
    if (this.#state.rows.size === 0) void this.#begin(missed);
    const loaded = await this.#query.load().catch((error: unknown) => new ReadFailure(this.#query.table, error, () => void this.#load()));
    if (this.#meanwhile !== missed) return;
    this.#meanwhile = undefined;
    if (loaded instanceof ReadFailure) return this.#fail(loaded);
    const rows = new Map((loaded as readonly Stored<T>[]).map((row) => [row.id, row]));
    for (const change of missed) this.#patch(rows, change);
    this.#publish({ loaded: true, rows });
  }

  /** Shows what one sees first, unless all of it is there by then. A failure is left to the reading of all. */
  async #begin(missed: readonly Change[]): Promise<void> {
    const first = (await this.#query.beginning?.().catch(() => [])) ?? [];
    if (this.#meanwhile !== missed || first.length === 0) return;
    const rows = new Map((first as readonly Stored<T>[]).map((row) => [row.id, row]));
    for (const change of missed) this.#patch(rows, change);
    this.#publish({ loaded: false, rows });
  }

  #follow(change: Change): void {
    if (change.reset) void this.#load();
    else if (this.#meanwhile) this.#meanwhile.push(change);
    else if (!this.#failure && this.#concerns(change)) {
      const rows = new Map(this.#state.rows);
      this.#patch(rows, change);
      this.#publish({ loaded: true, rows });
    }
  }

  /** Whether anything one sees here changed. What is shown is told again when it is saved: then only stamps differ. */
  #concerns({ rows }: Change): boolean {
    return rows.some(({ table, id, after }) => {
      if (table !== this.#query.table) return false;
      const old = this.#state.rows.get(id);
      const row = this.#belonging(after);
      return row && old ? !sameContent(old, row) : row !== old;
    });
  }

  #patch(rows: Map<string, Stored<T>>, change: Change): void {
    for (const { table, id, after } of change.rows) {
      if (table !== this.#query.table) continue;
      const row = this.#belonging(after);
      if (row) rows.set(id, row);
      else rows.delete(id);
    }
  }

  #belonging(after: Row | undefined): Stored<T> | undefined {
    const row = after as Stored<T> | undefined;
    return row && this.#query.matches(row) ? row : undefined;
  }

  /** What is here may have missed changes, so it does not count as read. */
  #fail(failure: ReadFailure): void {
    if (!this.#stop) return;
    this.#failure = failure;
    this.#publish({ ...this.#state, loaded: false });
  }

  #publish(state: Live<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
