import { sameContent } from '#shared/sync/row.ts';
import type { Change, ChangeFeed } from '../change-feed.ts';
import type { KnownAliases } from '../known-aliases.ts';
import type { Stored } from '../kernel/changes.ts';
import type { RecentRows } from '../recent-rows.ts';
import type { LiveSource } from './live-rows.ts';
import { ReadFailure } from './read-failure.ts';

export type PeopleById = ReadonlyMap<string, Stored<'people'>>;

/**
 * The people somebody looks at, by id. Ask for the ones on screen first: a board of 2,000 paints when its first cards
 * are there, and the rest follows in the background. Under the id of somebody who was merged is who stands for them.
 */
export class LivePeople implements LiveSource<PeopleById> {
  readonly #recent: Pick<RecentRows, 'get'>;
  readonly #aliases: Pick<KnownAliases, 'now'>;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Set<string>();
  /** Asked for, and told of by the kernel since: that is newer than what a read brings. */
  readonly #heard = new Set<string>();
  /** Asked for, and not to be read. */
  readonly #unread = new Set<string>();
  #failure: ReadFailure | null = null;
  /** Rises with every reset: a read that began before brings nothing. */
  #era = 0;
  #rows: Map<string, Stored<'people'>> = new Map();

  constructor(recent: Pick<RecentRows, 'get'>, feed: ChangeFeed, aliases: Pick<KnownAliases, 'now'>) {
    this.#recent = recent;
    this.#aliases = aliases;
    feed.subscribe((change) => this.#follow(change));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PeopleById => this.#rows;

  /** Why somebody asked for could not be read. */
  readonly failure = (): ReadFailure | null => this.#failure;

  /** Reads the people that are not here yet, in the order given. What cannot be read is told by `failure`. */
  async need(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#asked.has(id));
    for (const id of missing) this.#asked.add(id);
    await this.#read(missing);
  }

  async #read(missing: readonly string[]): Promise<void> {
    const era = this.#era;
    for (let i = 0; i < missing.length; i += 250) {
      const ids = missing.slice(i, i + 250);
      const rows = await this.#recent.get('people', ids.map(this.#aliases.now.rootOf)).catch((error: unknown) => new ReadFailure('people', error, this.#again));
      if (era !== this.#era) return;
      if (rows instanceof ReadFailure) {
        for (const id of missing.slice(i)) this.#unread.add(id);
        this.#failure = rows;
        return this.#publish(new Map(this.#rows));
      }
      this.#set(ids, rows as unknown as (Stored<'people'> | undefined)[]);
    }
  }

  readonly #again = (): void => {
    const ids = [...this.#unread];
    this.#unread.clear();
    this.#failure = null;
    void this.#read(ids);
  };

  #follow(change: Change): void {
    if (change.reset) {
      const ids = [...this.#asked];
      this.#era++;
      this.#asked.clear();
      this.#heard.clear();
      this.#unread.clear();
      this.#failure = null;
      this.#rows = new Map();
      void this.need(ids);
      return;
    }
    const touched = this.#touched(change);
    const changed = touched.filter(({ id, after }) => {
      const old = this.#rows.get(id);
      return old && after ? !sameContent(old, after) : old !== after;
    });
    for (const { id } of touched) this.#heard.add(id);
    if (changed.length > 0) {
      const rows = new Map(this.#rows);
      for (const { id, after } of changed) {
        if (after) rows.set(id, after);
        else rows.delete(id);
      }
      this.#publish(rows);
    }
    this.#standIns(change);
  }

  #set(ids: readonly string[], loaded: readonly (Stored<'people'> | undefined)[]): void {
    const rows = new Map(this.#rows);
    ids.forEach((id, i) => {
      const row = loaded[i];
      if (row && !this.#heard.has(id)) rows.set(id, row);
    });
    this.#publish(rows);
  }

  /** The changes of people asked for, also of those who stand for somebody asked for. */
  #touched(change: Change): { readonly id: string; readonly after: Stored<'people'> | undefined }[] {
    const { hidden, isEmpty, rootOf } = this.#aliases.now;
    const behind = isEmpty ? [] : [...hidden].filter((id) => this.#asked.has(id));
    return change.rows.flatMap(({ table, id, after }) => {
      if (table !== 'people') return [];
      const ids = [...(this.#asked.has(id) ? [id] : []), ...behind.filter((one) => rootOf(one) === id)];
      return ids.map((one) => ({ id: one, after: after as Stored<'people'> | undefined }));
    });
  }

  /** After a merge, or the end of one: who stands for those that are not here. */
  #standIns(change: Change): void {
    if (!change.rows.some(({ table }) => table === 'merges')) return;
    const ids = [...this.#asked].filter((id) => !this.#rows.has(id));
    for (const id of ids) this.#heard.delete(id);
    void this.#read(ids);
  }

  #publish(rows: Map<string, Stored<'people'>>): void {
    this.#rows = rows;
    for (const listener of this.#listeners) listener();
  }
}
