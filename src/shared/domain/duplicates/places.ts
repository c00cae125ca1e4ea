/** 2^20 people at most; 32 bits of a block's hash before them still fit a whole number of 53 bits. */
const PEOPLE = 2 ** 20;

/** Who is in which block, as sorted numbers: eight bytes an entry, where a map of texts would take a hundred. */
export class Places {
  readonly #all: Float64Array;

  /** `blocks` in the order of the people, who are then known by their place in it. */
  constructor(blocks: Iterable<readonly string[]>) {
    const all: number[] = [];
    let place = 0;
    for (const list of blocks) {
      for (const block of list) all.push(hash(block) * PEOPLE + place);
      place++;
    }
    if (place > PEOPLE) throw new RangeError('Too many people to compare.');
    this.#all = Float64Array.from(all).toSorted();
  }

  get size(): number {
    return this.#all.length;
  }

  /** Who is in a block; now and then somebody of another one with the same hash. `most` is where it stops. */
  of(block: string, most: number): number[] {
    const start = hash(block) * PEOPLE;
    const found: number[] = [];
    for (let i = this.#from(start); found.length < most && i < this.#all.length && (this.#all[i] as number) < start + PEOPLE; i++) found.push((this.#all[i] as number) - start);
    return found;
  }

  /** Every block with two people or more: its people, and how far it is through all entries, from 0 to 1. */
  *shared(): Generator<{ readonly people: readonly number[]; readonly done: number }> {
    const { length } = this.#all;
    for (let i = 0; i < length; ) {
      const block = Math.floor((this.#all[i] as number) / PEOPLE);
      let end = i + 1;
      while (end < length && Math.floor((this.#all[end] as number) / PEOPLE) === block) end++;
      if (end - i > 1) yield { people: Array.from(this.#all.subarray(i, end), (value) => value % PEOPLE), done: end / length };
      i = end;
    }
  }

  /** The first entry that is not below. */
  #from(value: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#all[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** 32 bits of a text (FNV-1a, Fowler, Noll and Vo), from 0 up. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
