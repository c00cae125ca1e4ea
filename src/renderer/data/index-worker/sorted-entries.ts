import type { Held } from './entry.ts';

type Value = string | number;
type ValueOf = (entry: Held) => Value;

/**
 * All entries in the order of one value, kept so: to compare the names of 100,000 people costs half a second, so each value
 * is compared once, and a change puts only what changed in its place.
 */
export class SortedEntries {
  readonly #valueOf: ValueOf;
  readonly #compareValues: (a: Value, b: Value) => number;
  readonly #removed = new Set<Held>();
  readonly #added = new Set<Held>();
  #ascending: readonly Held[];
  #descending: readonly Held[] | undefined;

  /** Empty values ('') come last in either direction, and ties go by id. */
  constructor(entries: Iterable<Held>, valueOf: ValueOf, collator: Intl.Collator) {
    this.#valueOf = valueOf;
    this.#compareValues = (a, b) => (typeof a === 'number' ? a - Number(b) : collator.compare(a, String(b)));
    this.#ascending = this.#sorted([...entries].toSorted(byId));
  }

  change(before: Held | undefined, after: Held | undefined): void {
    if (before && !this.#added.delete(before)) this.#removed.add(before);
    if (after) this.#added.add(after);
  }

  list(descending: boolean): readonly Held[] {
    this.#settle();
    if (!descending) return this.#ascending;
    return (this.#descending ??= this.#turned());
  }

  /** Numbers are sorted many times faster than anything that is compared by a function: so each entry is made one. */
  #sorted(byIds: readonly Held[]): readonly Held[] {
    const ranks = this.#ranks(byIds);
    const keys = new Float64Array(byIds.length);
    byIds.forEach((entry, i) => (keys[i] = (ranks.get(this.#valueOf(entry)) ?? 0) * byIds.length + i));
    return Array.from(keys.toSorted(), (key) => byIds[key % byIds.length] as Held);
  }

  /** The place of each value among all values; what counts as the same has one place. */
  #ranks(entries: readonly Held[]): Map<Value, number> {
    const values = [...new Set(entries.map(this.#valueOf))].toSorted((a, b) => this.#compareWithEmpty(a, b));
    let rank = 0;
    return new Map(values.map((value, i) => [value, i > 0 && this.#compareWithEmpty(values[i - 1] as Value, value) !== 0 ? ++rank : rank]));
  }

  #compareWithEmpty(a: Value, b: Value): number {
    return Number(a === '') - Number(b === '') || this.#compareValues(a, b);
  }

  #compare(a: Held, b: Held): number {
    return this.#compareWithEmpty(this.#valueOf(a), this.#valueOf(b)) || byId(a, b);
  }

  #settle(): void {
    if (this.#removed.size === 0 && this.#added.size === 0) return;
    const kept = this.#removed.size > 0 ? this.#ascending.filter((entry) => !this.#removed.has(entry)) : this.#ascending;
    this.#ascending = merge(kept, [...this.#added].toSorted((a, b) => this.#compare(a, b)), (a, b) => this.#compare(a, b));
    this.#descending = undefined;
    this.#removed.clear();
    this.#added.clear();
  }

  /** The other way round, but for ties and empty values. */
  #turned(): readonly Held[] {
    const list = this.#ascending;
    const empty = lowerBound(list.length, (at) => this.#valueOf(list[at] as Held) === '');
    const turned: Held[] = [];
    for (let end = empty; end > 0; ) {
      let start = end - 1;
      while (start > 0 && this.#compareValues(this.#valueOf(list[start - 1] as Held), this.#valueOf(list[end - 1] as Held)) === 0) start--;
      for (let at = start; at < end; at++) turned.push(list[at] as Held);
      end = start;
    }
    for (let at = empty; at < list.length; at++) turned.push(list[at] as Held);
    return turned;
  }
}

/** Both lists are sorted; `added` is the short one. */
function merge(list: readonly Held[], added: readonly Held[], compare: (a: Held, b: Held) => number): readonly Held[] {
  const merged: Held[] = [];
  let from = 0;
  for (const entry of added) {
    const start = from;
    from += lowerBound(list.length - start, (at) => compare(list[start + at] as Held, entry) > 0);
    for (let at = start; at < from; at++) merged.push(list[at] as Held);
    merged.push(entry);
  }
  for (let at = from; at < list.length; at++) merged.push(list[at] as Held);
  return merged;
}

/** The first of `count` places for which `holds`, which holds for all later ones; `count` when there is none. */
function lowerBound(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The order of ties: the same in every direction, so that paging is stable. */
export function byId(a: Held, b: Held): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
