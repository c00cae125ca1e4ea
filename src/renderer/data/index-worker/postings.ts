import { wholes } from './growing.ts';

/** Figures before the lines of a block: where the block before it begins, and how long that one is. */
const HEAD = 2;
const FIRST = 2;
const LONGEST = 512;

/**
 * For every word, by its number, the lines that have it. The lines of a word lie in blocks that grow as there are more of
 * them, in one list of figures for all words (after Busch and others, "Earlybird: Real-Time Search at Twitter", 2012).
 */
export class Postings {
  readonly #pool = wholes();
  /** By word: where its newest block begins, how many lines that one holds, and for how many it has room. */
  readonly #block = wholes();
  readonly #used = wholes();
  readonly #room = wholes();
  readonly #count = wholes();

  constructor() {
    // No block begins at 0: there it says that there is none before.
    this.#pool.push(0);
  }

  /** Lines must come in rising order. */
  add(word: number, line: number): void {
    if (word >= this.#block.length) for (const list of [this.#block, this.#used, this.#room, this.#count]) list.extend(word + 1 - list.length);
    const used = this.#used.at(word);
    if (used === this.#room.at(word)) this.#open(word, used);
    this.#pool.set(this.#block.at(word) + HEAD + this.#used.at(word), line);
    this.#used.set(word, this.#used.at(word) + 1);
    this.#count.set(word, this.#count.at(word) + 1);
  }

  /** How many lines a word has. */
  count(word: number): number {
    return word < this.#count.length ? this.#count.at(word) : 0;
  }

  /** The lines of a word, in falling order. */
  lines(word: number): Uint32Array {
    const lines = new Uint32Array(this.count(word));
    if (lines.length === 0) return lines;
    let at = 0;
    let used = this.#used.at(word);
    for (let block = this.#block.at(word); block !== 0; ) {
      for (let i = used - 1; i >= 0; i--) lines[at++] = this.#pool.at(block + HEAD + i);
      used = this.#pool.at(block + 1);
      block = this.#pool.at(block);
    }
    return lines;
  }

  #open(word: number, used: number): void {
    const room = Math.min(LONGEST, used === 0 ? FIRST : used * 2);
    const block = this.#pool.extend(HEAD + room);
    this.#pool.set(block, this.#block.at(word));
    this.#pool.set(block + 1, used);
    this.#block.set(word, block);
    this.#used.set(word, 0);
    this.#room.set(word, room);
  }
}
