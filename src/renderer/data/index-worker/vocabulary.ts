import { isNear } from '#shared/domain/query/typos.ts';

/** All words there are, by their first letter, each with a number: what begins with something, and what may be meant by it. */
export class Vocabulary {
  readonly #words = new Map<string, Map<string, number>>();
  #size = 0;

  /** The number of a word, a new one for a new word. */
  add(word: string): number {
    const first = word.charAt(0);
    let known = this.#words.get(first);
    if (!known) this.#words.set(first, (known = new Map<string, number>()));
    const number = known.get(word);
    if (number !== undefined) return number;
    // A long piece of a text keeps the whole text in memory; a copy does not.
    known.set(Array.from(word).join(''), this.#size);
    return this.#size++;
  }

  numberOf(word: string): number | undefined {
    return this.#words.get(word.charAt(0))?.get(word);
  }

  /** The numbers of the words that begin like this. */
  startingWith(start: string): number[] {
    const found: number[] = [];
    for (const [word, number] of this.#under(start)) if (word.startsWith(start)) found.push(number);
    return found;
  }

  /** The words that may be meant by what is typed (see typos.ts), with their numbers. */
  near(typed: string): [string, number][] {
    return [...this.#under(typed)].filter(([word]) => isNear(typed, word));
  }

  #under(start: string): Iterable<[string, number]> {
    return this.#words.get(start.charAt(0)) ?? [];
  }
}
