import type { SortField, SortKey } from './columns.ts';
import type { Held } from './entry.ts';
import { byRanks, ranksOf, type Ranks } from './ranks.ts';
import { SortedEntries } from './sorted-entries.ts';
import { isFigure, isText, relatedFigures, type Figures } from './figures.ts';

/** An order of one field. What is worked out is kept in `values`, by people's numbers: comparing looks it up. */
type Order = { readonly values: (string | number)[]; readonly valueOf: (held: Held) => string | number; readonly sorted: SortedEntries; ranks: Ranks | undefined };

type Combined = { readonly keys: readonly SortKey[]; readonly by: readonly (readonly Held[])[]; readonly list: readonly Held[] };

/** Everybody in the orders that were asked for, each made once and kept up to date as people change. */
export class Orders {
  readonly #entries: ReadonlyMap<string, Held>;
  readonly #collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  readonly #orders = new Map<SortField, Order>();
  #figures: Figures;
  #combined: Combined | undefined;

  constructor(entries: ReadonlyMap<string, Held>, figures: Figures) {
    this.#entries = entries;
    this.#figures = figures;
  }

  /** Somebody changed, came or went. */
  change(before: Held | undefined, after: Held | undefined): void {
    for (const [field, { values, sorted }] of this.#orders) {
      if (before) sorted.change(before, undefined);
      if (!after) continue;
      if (!isText(field)) values[after.number] = this.#figures.value(after, field);
      sorted.change(undefined, after);
    }
  }

  /** Whether there is an order in which something another table says has a say. */
  get followOthers(): boolean {
    return relatedFigures.some((field) => this.#orders.has(field));
  }

  /** Another table says something new about somebody. */
  touch(held: Held): void {
    for (const field of relatedFigures) {
      const order = this.#orders.get(field);
      if (!order) continue;
      const value = this.#figures.value(held, field);
      if (Object.is(order.values[held.number], value)) continue;
      order.sorted.change(held, undefined);
      order.values[held.number] = value;
      order.sorted.change(undefined, held);
    }
  }

  /** Lets an order go, such as when colleagues are called otherwise; it is made again when it is asked for. */
  forget(field: SortField): void {
    this.#orders.delete(field);
  }

  /** Another day has begun, or what figures are read from is new. */
  renew(figures: Figures): void {
    this.#figures = figures;
    this.forget('warmth');
  }

  /** Everybody in the order of the first field, ties in that of the second, and so on; the last ties by id. */
  list(keys: readonly SortKey[]): readonly Held[] {
    const lists = keys.map(({ field, descending }) => this.#order(field).sorted.list(descending));
    const last = lists.at(-1) ?? [];
    if (keys.length < 2) return last;
    const known = this.#combined;
    if (known && sameKeys(known.keys, keys) && known.by.every((list, at) => list === lists[at])) return known.list;
    // Stable, from the last field to the first: each keeps what the later ones put in order.
    const list = keys.slice(0, -1).reduceRight((sofar, key) => byRanks(sofar, this.#ranks(key.field), key.descending), last);
    this.#combined = { keys, by: lists, list };
    return list;
  }

  #ranks(field: SortField): Ranks {
    const order = this.#order(field);
    const list = order.sorted.list(false);
    if (order.ranks?.list === list) return order.ranks;
    order.ranks = ranksOf(list, order.valueOf, this.#comparing(field));
    return order.ranks;
  }

  /** Made when it is first asked for. */
  #order(field: SortField): Order {
    const known = this.#orders.get(field);
    if (known) return known;
    const values: (string | number)[] = [];
    if (!isText(field)) for (const held of this.#entries.values()) values[held.number] = this.#figures.value(held, field);
    const valueOf = isText(field) ? (held: Held) => held[field] : (held: Held) => values[held.number] ?? '';
    const order: Order = { values, valueOf, sorted: new SortedEntries(this.#entries.values(), valueOf, this.#collator), ranks: undefined };
    this.#orders.set(field, order);
    return order;
  }

  #comparing(field: SortField): (a: string | number, b: string | number) => number {
    if (isFigure(field)) return (a, b) => Number(a) - Number(b);
    return (a, b) => this.#collator.compare(String(a), String(b));
  }
}

export function sameKeys(a: readonly SortKey[], b: readonly SortKey[]): boolean {
  return a.length === b.length && a.every(({ field, descending }, at) => field === b[at]?.field && descending === b[at].descending);
}
