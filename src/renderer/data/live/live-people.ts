import type { Change, ChangeFeed } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { Stored } from '../kernel/changes.ts';
import type { LiveSource } from './live-rows.ts';

export type PeopleById = ReadonlyMap<string, Stored<'people'>>;

/**
 * The people somebody looks at, by id. Ask for the ones on screen first: a board of 2,000 paints when its first cards
 * are there, and the rest follows in the background.
 */
export class LivePeople implements LiveSource<PeopleById> {
  readonly #db: Database;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Set<string>();
  #rows: Map<string, Stored<'people'>> = new Map();

  constructor(db: Database, feed: ChangeFeed) {
    this.#db = db;
    feed.subscribe((change) => this.#follow(change));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PeopleById => this.#rows;

  /** Reads the people that are not here yet, in the order given. */
  async need(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#asked.has(id));
    for (const id of missing) this.#asked.add(id);
    for (let i = 0; i < missing.length; i += 250) {
      const rows = await this.#db.people.bulkGet(missing.slice(i, i + 250));
      this.#set(rows.filter((row) => row !== undefined) as unknown as Stored<'people'>[]);
    }
  }

  #follow(change: Change): void {
    if (change.reset) {
      this.#asked.clear();
      const ids = [...this.#rows.keys()];
      this.#rows = new Map();
      void this.need(ids);
      return;
    }
    const touched = change.rows.filter((row) => row.table === 'people' && this.#asked.has(row.id));
    if (touched.length === 0) return;
    const rows = new Map(this.#rows);
    for (const { id, after } of touched) {
      if (after) rows.set(id, after as Stored<'people'>);
      else rows.delete(id);
    }
    this.#publish(rows);
  }

  #set(loaded: readonly Stored<'people'>[]): void {
    const rows = new Map(this.#rows);
    for (const row of loaded) rows.set(row.id, rows.get(row.id) ?? row);
    this.#publish(rows);
  }

  #publish(rows: Map<string, Stored<'people'>>): void {
    this.#rows = rows;
    for (const listener of this.#listeners) listener();
  }
}
