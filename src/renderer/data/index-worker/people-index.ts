import { fold } from '#shared/domain/fold.ts';
import type { Entry } from './entry.ts';

export const sortFields = ['name', 'title', 'employer', 'city', 'country', 'source', 'email', 'interest', 'rating', 'createdAt'] as const;
export type SortField = (typeof sortFields)[number];

export type PeopleQuery = {
  /** Words that must all occur; accents and case do not matter. */
  readonly text: string;
  readonly owner: string | null;
  readonly tag: string | null;
  readonly kind: 'candidate' | 'contact' | null;
  readonly sort: { readonly field: SortField; readonly descending: boolean };
};

/** A person known under an exact key. */
export type Known = { readonly id: string; readonly key: string; readonly name: string };

/** What many people share, offered as suggestions and filters. */
export type FacetField = 'tags' | 'employer' | 'city' | 'source' | 'title';
export type FacetValue = { readonly value: string; readonly count: number };

export type PeoplePage = { readonly total: number; readonly offset: number; readonly entries: readonly Entry[] };

/** A thin projection of all people in memory: filters in milliseconds, sorts once per query. */
export class PeopleIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  #last: { readonly key: string; readonly entries: readonly Entry[] } | undefined;

  get size(): number {
    return this.#entries.size;
  }

  put(entry: Entry): void {
    this.remove(entry.id);
    this.#entries.set(entry.id, entry);
    for (const key of entry.keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(entry.id));
    this.#last = undefined;
  }

  remove(id: string): void {
    const old = this.#entries.get(id);
    if (!old) return;
    this.#entries.delete(id);
    for (const key of old.keys) {
      const ids = this.#byKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#byKey.delete(key);
    }
    this.#last = undefined;
  }

  clear(): void {
    this.#entries.clear();
    this.#byKey.clear();
    this.#last = undefined;
  }

  query(query: PeopleQuery, offset: number, limit: number): PeoplePage {
    const entries = this.#matching(query);
    return { total: entries.length, offset, entries: entries.slice(offset, offset + limit) };
  }

  /** All ids that match, in order: for "select all that match". */
  ids(query: PeopleQuery): string[] {
    return this.#matching(query).map((entry) => entry.id);
  }

  /** For each list of exact keys, the people known under one of them, in the order of the keys. */
  known(keys: readonly (readonly string[])[]): Known[][] {
    return keys.map((list) => {
      const hits = new Map<string, Known>();
      for (const key of list) {
        for (const id of this.#byKey.get(key) ?? []) {
          if (!hits.has(id)) hits.set(id, { id, key, name: this.#entries.get(id)?.name ?? '' });
        }
      }
      return [...hits.values()];
    });
  }

  /** The values of a field, the most frequent first. */
  facet(field: FacetField, limit: number): FacetValue[] {
    const counts = new Map<string, number>();
    for (const entry of this.#entries.values()) {
      const found = entry[field];
      for (const value of typeof found === 'string' ? [found] : found) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return values.toSorted((a, b) => b.count - a.count || this.#collator.compare(a.value, b.value)).slice(0, limit);
  }

  #matching(query: PeopleQuery): readonly Entry[] {
    const key = JSON.stringify(query);
    if (this.#last?.key === key) return this.#last.entries;
    const words = fold(query.text).split(/\s+/u).filter(Boolean);
    const found: Entry[] = [];
    for (const entry of this.#entries.values()) {
      if (query.owner !== null && !entry.owners.includes(query.owner)) continue;
      if (query.tag !== null && !entry.tags.includes(query.tag)) continue;
      if (query.kind !== null && !entry.kinds.includes(query.kind)) continue;
      if (words.every((word) => entry.text.includes(word))) found.push(entry);
    }
    const entries = this.#sorted(found, query.sort);
    this.#last = { key, entries };
    return entries;
  }

  /** Empty values go last in either direction; ties by id, so that paging is stable. */
  #sorted(entries: Entry[], { field, descending }: PeopleQuery['sort']): Entry[] {
    const sign = descending ? -1 : 1;
    return entries.toSorted((a, b) => {
      const left = a[field];
      const right = b[field];
      if (typeof left === 'number') return sign * (left - (right as number)) || byId(a, b);
      if (left === '' || right === '') return left === right ? byId(a, b) : left === '' ? 1 : -1;
      return sign * this.#collator.compare(left, right as string) || byId(a, b);
    });
  }
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
