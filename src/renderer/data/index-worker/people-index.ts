import { fold } from '#shared/domain/fold.ts';
import { peopleAt, type CompanyKey } from './at-companies.ts';
import type { Entry } from './entry.ts';
import { byId, SortedEntries } from './sorted-entries.ts';

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

/** A thin projection of all people in memory: filters in milliseconds, and keeps the orders it was asked for. */
export class PeopleIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  readonly #orders = new Map<SortField, SortedEntries>();
  /** The last answer: what was typed on after it is looked for in it alone. */
  #last: { readonly query: PeopleQuery; readonly text: string; readonly entries: readonly Entry[] } | undefined;

  get size(): number {
    return this.#entries.size;
  }

  put(entry: Entry): void {
    this.remove(entry.id);
    this.#entries.set(entry.id, entry);
    for (const order of this.#orders.values()) order.change(undefined, entry);
    for (const key of entry.keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(entry.id));
    this.#last = undefined;
  }

  remove(id: string): void {
    const old = this.#entries.get(id);
    if (!old) return;
    this.#entries.delete(id);
    for (const order of this.#orders.values()) order.change(old, undefined);
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
    this.#orders.clear();
    this.#last = undefined;
  }

  /** Sorts ahead of the first question. */
  prepare(field: SortField): void {
    this.#order(field);
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

  /** For each company, who is there: how many, and the first `limit` of them by name. */
  at(companies: readonly CompanyKey[], limit: number): PeoplePage[] {
    return peopleAt(this.#entries.values(), companies).map((found) => {
      const entries = limit === 0 ? [] : found.toSorted((a, b) => this.#collator.compare(a.name, b.name) || byId(a, b)).slice(0, limit);
      return { total: found.length, offset: 0, entries };
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
    const last = this.#last;
    const text = fold(query.text);
    const narrowed = last && text.startsWith(last.text) && sameBut(query, last.query);
    if (narrowed && text === last.text) return last.entries;
    const words = text.split(/\s+/u).filter(Boolean);
    const all = narrowed ? last.entries : this.#order(query.sort.field).list(query.sort.descending);
    const entries = all.filter(
      (entry) =>
        (query.owner === null || entry.owners.includes(query.owner)) &&
        (query.tag === null || entry.tags.includes(query.tag)) &&
        (query.kind === null || entry.kinds.includes(query.kind)) &&
        words.every((word) => entry.text.includes(word)),
    );
    this.#last = { query, text, entries };
    return entries;
  }

  /** Made when it is first asked for. */
  #order(field: SortField): SortedEntries {
    const known = this.#orders.get(field);
    if (known) return known;
    const { compare } = this.#collator;
    const byValue = (a: Entry, b: Entry): number => {
      const left = a[field];
      return typeof left === 'number' ? left - (b[field] as number) : compare(left, b[field] as string);
    };
    const order = new SortedEntries(this.#entries.values(), byValue, (entry) => entry[field] === '');
    this.#orders.set(field, order);
    return order;
  }
}

/** Whether two queries differ in their text at most. */
function sameBut(a: PeopleQuery, b: PeopleQuery): boolean {
  return a.owner === b.owner && a.tag === b.tag && a.kind === b.kind && a.sort.field === b.sort.field && a.sort.descending === b.sort.descending;
}
