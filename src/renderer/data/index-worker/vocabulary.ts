import { isNear } from '#shared/domain/query/typos.ts';

/** All words there are, by their first letter: what begins with something, and what may be meant by it. */
export class Vocabulary {
  readonly #words = new Map<string, Set<string>>();

  add(word: string): void {
    const first = word.charAt(0);
    const known = this.#words.get(first);
    if (known) known.add(word);
    else this.#words.set(first, new Set([word]));
  }

  remove(word: string): void {
    this.#words.get(word.charAt(0))?.delete(word);
  }

  startingWith(start: string): string[] {
    return this.#under(start).filter((word) => word.startsWith(start));
  }

  /** The words that may be meant by what is typed (see typos.ts). */
  near(typed: string): string[] {
    return this.#under(typed).filter((word) => isNear(typed, word));
  }

  #under(start: string): string[] {
    return [...(this.#words.get(start.charAt(0)) ?? [])];
  }
}
