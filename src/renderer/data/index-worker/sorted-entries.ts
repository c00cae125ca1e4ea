import type { Held } from './entry.ts';

type Compare = (a: Held, b: Held) => number;

/**
 * All entries in the order of one field, kept so: comparing names costs half a second for 100,000 people, so they are
 * compared once, and a change puts only what changed in its place.
 */
export class SortedEntries {
  readonly #compare: Compare;
  readonly #compareValues: Compare;
  readonly #isEmpty: (entry: Held) => boolean;
  readonly #removed = new Set<Held>();
  readonly #added = new Set<Held>();
  #ascending: readonly Held[];
  #descending: readonly Held[] | undefined;

  /** `compare` knows nothing of ids or of empty values: those come last in either direction, and ties go by id. */
  constructor(entries: Iterable<Held>, compare: Compare, isEmpty: (entry: Held) => boolean) {
    this.#compareValues = compare;
    this.#isEmpty = isEmpty;
    this.#compare = (a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || compare(a, b) || byId(a, b);
    this.#ascending = [...entries].toSorted(this.#compare);
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

  #settle(): void {
    if (this.#removed.size === 0 && this.#added.size === 0) return;
    const kept = this.#removed.size > 0 ? this.#ascending.filter((entry) => !this.#removed.has(entry)) : this.#ascending;
    this.#ascending = merge(kept, [...this.#added].toSorted(this.#compare), this.#compare);
    this.#descending = undefined;
    this.#removed.clear();
    this.#added.clear();
  }

  /** The other way round, but for ties and empty values. */
  #turned(): readonly Held[] {
    const list = this.#ascending;
    const empty = lowerBound(list.length, (at) => this.#isEmpty(list[at] as Held));
    const turned: Held[] = [];
    for (let end = empty; end > 0; ) {
      let start = end - 1;
      while (start > 0 && this.#compareValues(list[start - 1] as Held, list[end - 1] as Held) === 0) start--;
      for (let at = start; at < end; at++) turned.push(list[at] as Held);
      end = start;
    }
    for (let at = empty; at < list.length; at++) turned.push(list[at] as Held);
    return turned;
  }
}

/** Both lists are sorted; `added` is the short one. */
function merge(list: readonly Held[], added: readonly Held[], compare: Compare): readonly Held[] {
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
