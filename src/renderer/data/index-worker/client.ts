import type { Facts } from '#shared/domain/duplicates/features.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Health } from '#shared/domain/pool-health.ts';
import type { Why } from '#shared/domain/query/why.ts';
import type { Change, ChangeFeed, RowChange } from '../change-feed.ts';
import type { LiveSource } from '../live/live-rows.ts';
import type { CompanyKey } from './at-companies.ts';
import type { MoreField } from './columns.ts';
import type { Entry } from './entry.ts';
import type { FromIndex, IndexQuestion, PoolAsk, ToIndex } from './messages.ts';
import type { Known, Likely } from './likely.ts';
import type { FacetField, FacetValue } from './facets.ts';
import type { Hint, PeoplePage, PeopleQuery } from './people-index.ts';
import type { Passage } from './passages.ts';
import { relatedTables, type RelatedChange } from './related-change.ts';

/**
 * How many people there are, whether all are read, whether what else is said about them is read, too (`whole`), and a
 * number that rises with every change.
 */
export type IndexState = { readonly size: number; readonly ready: boolean; readonly whole: boolean; readonly version: number };

/**
 * The way to the index worker: it follows the kernel, and answers questions about everybody. The worker starts with the
 * first question, or when `start` is called: reading everybody would be in the way of the first screen.
 */
export class IndexClient implements LiveSource<IndexState> {
  readonly #makeWorker: () => Worker;
  readonly #database: string;
  readonly #userId: string;
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, (answer: never) => void>();
  readonly #listeners = new Set<() => void>();
  #state: IndexState = { size: 0, ready: false, whole: false, version: 0 };
  #next = 1;

  constructor(makeWorker: () => Worker, database: string, userId: string, feed: ChangeFeed) {
    this.#makeWorker = makeWorker;
    this.#database = database;
    this.#userId = userId;
    feed.subscribe((change) => this.#follow(change));
  }

  /** Lets the worker read everybody, if it has not begun yet. */
  start(): void {
    if (this.#worker) return;
    this.#worker = this.#makeWorker();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromIndex>) => this.#receive(data));
    this.#post({ kind: 'load', database: this.#database, userId: this.#userId });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): IndexState => this.#state;

  /** Resolves once everybody is read: whoever asks only once waits for it, or somebody may be missing from the answer. */
  ready(): Promise<void> {
    if (this.#state.ready) return Promise.resolve();
    this.start();
    return new Promise((resolve) => {
      const end = this.subscribe(() => {
        if (!this.#state.ready) return;
        end();
        resolve();
      });
    });
  }

  /** `limit` people from `offset` in the query's order, and how many there are in all, of those read so far. */
  query(query: PeopleQuery, offset: number, limit: number): Promise<PeoplePage> {
    return this.#ask({ kind: 'query', query, offset, limit });
  }

  /** Everybody who fits, in the query's order, once everything that a query may look at is read. */
  async ids(query: PeopleQuery): Promise<string[]> {
    await this.ready();
    return this.#ask({ kind: 'ids', query });
  }

  /** The people with these ids, in that order, and what else is asked of each; who is gone is left out. */
  async entries(ids: readonly string[], show: readonly MoreField[]): Promise<Entry[]> {
    await this.ready();
    return this.#ask({ kind: 'entries', ids, show });
  }

  /** For each list of exact keys (see `exactKeys`), the people known under one of them. */
  async known(keys: readonly (readonly string[])[]): Promise<Known[][]> {
    await this.ready();
    return this.#ask({ kind: 'known', keys });
  }

  /** Who somebody may be that is being typed, the surest first, with why. An empty draft gets it ready to answer. */
  async recognise(draft: Facts, most: number): Promise<Hint[]> {
    await this.ready();
    return this.#ask({ kind: 'recognise', draft, most });
  }

  /** For each row of a list, who it likely is by name and what else is shared; null for nobody. A few hundred at a time. */
  async likely(rows: readonly Facts[]): Promise<(Likely | null)[]> {
    await this.ready();
    return this.#ask({ kind: 'likely', rows });
  }

  /** The values of a field over everybody, or those who fit a query, the most frequent first: for suggestions and filters. */
  facet(field: FacetField, limit = 200, query?: PeopleQuery): Promise<FacetValue[]> {
    return this.#ask({ kind: 'facet', field, limit, query });
  }

  /** Where the words of a query stand in timelines and documents: at most `most` places, the newest first. */
  written(text: string, most: number): Promise<Passage[]> {
    return this.#ask({ kind: 'written', text, most });
  }

  /** Why each of these people fits a query, or does not; undefined where nobody has the id. */
  async why(text: string, ids: readonly string[]): Promise<(Why | undefined)[]> {
    await this.ready();
    return this.#ask({ kind: 'why', text, ids });
  }

  /** How pools and segments stand, in their order, once everything is read. It is kept as that of the day (`2026-11-23`). */
  async pools(pools: readonly PoolAsk[], day: string): Promise<Health[]> {
    await this.ready();
    return this.#ask({ kind: 'pools', pools, day });
  }

  /** For each company, who is there by link or by the employer's name: how many, and the first `limit` by name. */
  at(companies: readonly CompanyKey[], limit: number): Promise<PeoplePage[]> {
    return this.#ask({ kind: 'at', companies, limit });
  }

  #ask<A>(question: IndexQuestion): Promise<A> {
    this.start();
    const id = this.#next++;
    return new Promise<A>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#post({ kind: 'ask', id, question });
    });
  }

  #receive(message: FromIndex): void {
    if (message.kind === 'answer') {
      this.#waiting.get(message.id)?.(message.answer as never);
      this.#waiting.delete(message.id);
      return;
    }
    this.#state = { size: message.size, ready: message.ready, whole: message.whole, version: this.#state.version + 1 };
    for (const listener of this.#listeners) listener();
  }

  #follow(change: Change): void {
    if (change.reset) {
      this.#state = { ...this.#state, ready: false, whole: false };
      return this.#post({ kind: 'load', database: this.#database, userId: this.#userId });
    }
    const people = change.rows.flatMap(({ table, id, after }) => (table === 'people' ? [{ id, person: (after as unknown as Person | undefined) ?? null }] : []));
    const related = change.rows.flatMap((row) => relatedChange(row) ?? []);
    if (people.length > 0) this.#post({ kind: 'people', changes: people });
    if (related.length > 0) this.#post({ kind: 'related', changes: related });
  }

  #post(message: ToIndex): void {
    this.#worker?.postMessage(message);
  }
}

/** What the worker is told of a change in another table than people; undefined where it does not look at the table. */
function relatedChange({ table, id, before, after }: RowChange): RelatedChange | undefined {
  if (!relatedTables.some((one) => one === table)) return undefined;
  return { table, id, before: before ?? null, after: after ?? null } as unknown as RelatedChange;
}
