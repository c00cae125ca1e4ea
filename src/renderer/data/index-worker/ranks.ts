import type { Held } from './entry.ts';

/** The place of everybody's value among the values, by their number; the same value has the same place. */
export type Ranks = {
  /** The order they were read from. */
  readonly list: readonly Held[];
  readonly places: Int32Array;
  /** How many different values there are; who has none has this as their place. */
  readonly count: number;
};

/** Reads the places off a sorted list, whose empty values ('') are at its end. */
export function ranksOf(list: readonly Held[], valueOf: (held: Held) => string | number, compare: (a: string | number, b: string | number) => number): Ranks {
  const places = new Int32Array(list.reduce((most, { number }) => Math.max(most, number + 1), 0));
  let count = 0;
  let before: string | number = '';
  for (const held of list) {
    const value = valueOf(held);
    if (value === '') places[held.number] = count;
    else {
      if (before === '' || (value !== before && compare(before, value) !== 0)) count++;
      places[held.number] = count - 1;
      before = value;
    }
  }
  return { list, places, count };
}

/** Puts people in the order of their ranks by counting; who is equal stays as they were, who has no value is last. */
export function byRanks(people: readonly Held[], { places, count }: Ranks, descending: boolean): readonly Held[] {
  const slot = (held: Held): number => {
    const place = places[held.number] ?? count;
    return descending && place < count ? count - 1 - place : place;
  };
  const ends = new Int32Array(count + 2);
  for (const held of people) ends[slot(held) + 1] = (ends[slot(held) + 1] ?? 0) + 1;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const sorted: Held[] = people.slice();
  for (const held of people) {
    const at = slot(held);
    const place = ends[at] ?? 0;
    sorted[place] = held;
    ends[at] = place + 1;
  }
  return sorted;
}
