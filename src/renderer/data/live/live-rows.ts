import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import type { Change, ChangeFeed } from '../change-feed.ts';
import type { Stored } from '../kernel/changes.ts';

/** What a component sees: rows by id, and whether they have been read yet. A new object for every change. */
export type Live<T extends TableName> = { readonly loaded: boolean; readonly rows: ReadonlyMap<string, Stored<T>> };

/** The shape React's `useSyncExternalStore` wants. */
export type LiveSource<S> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => S;
};

export type LiveQuery<T extends TableName> = {
  readonly table: T;
  /** Reads the rows from the view, over an index. */
  readonly load: () => Promise<readonly Row[]>;
  /** Whether a row belongs: the same condition as `load`'s. */
  readonly matches: (row: Stored<T>) => boolean;
};

/**
 * Rows that keep themselves: read once over an index, then changed in place by what the kernel does, in the same frame
 * as the user's action and without another read. It follows the kernel only while somebody listens.
 */
export class LiveRows<T extends TableName> implements LiveSource<Live<T>> {
  readonly #query: LiveQuery<T>;
  readonly #feed: ChangeFeed;
  readonly #listeners = new Set<() => void>();
  #state: Live<T> = { loaded: false, rows: new Map() };
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
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  readonly snapshot = (): Live<T> => this.#state;

  async #load(): Promise<void> {
    const missed: Change[] = [];
    this.#meanwhile = missed;
    const loaded = await this.#query.load();
    if (this.#meanwhile !== missed) return;
    this.#meanwhile = undefined;
    const rows = new Map((loaded as readonly Stored<T>[]).map((row) => [row.id, row]));
    for (const change of missed) this.#patch(rows, change);
    this.#publish(rows);
  }

  #follow(change: Change): void {
    if (change.reset) void this.#load();
    else if (this.#meanwhile) this.#meanwhile.push(change);
    else {
      const rows = new Map(this.#state.rows);
      if (this.#patch(rows, change)) this.#publish(rows);
    }
  }

  /** Answers whether anything here changed. */
  #patch(rows: Map<string, Stored<T>>, change: Change): boolean {
    let touched = false;
    for (const { table, id, after } of change.rows) {
      if (table !== this.#query.table) continue;
      const row = after as Stored<T> | undefined;
      if (row && this.#query.matches(row)) {
        rows.set(id, row);
        touched = true;
      } else if (rows.delete(id)) touched = true;
    }
    return touched;
  }

  #publish(rows: ReadonlyMap<string, Stored<T>>): void {
    this.#state = { loaded: true, rows };
    for (const listener of this.#listeners) listener();
  }
}
