import type { Match } from '#shared/domain/query/ast.ts';
import { wordsOf } from '#shared/domain/query/match.ts';
import { Lines, type Line } from './lines.ts';
import { Postings } from './postings.ts';
import { wanted } from './text-store.ts';
import { Vocabulary } from './vocabulary.ts';

/** Fewer removed lines than this are not worth making it anew. */
const FEW = 1000;

/**
 * An inverted index over what was written about people: for every word, the lines that have it. People are numbers here. The
 * texts are kept, too (folded): a phrase needs more than its words. It is made of few large lists of figures, because
 * hundreds of thousands of small objects take several times their room.
 */
export class NoteIndex {
  #lines = new Lines();
  #postings = new Postings();
  #words = new Vocabulary();
  /** One more than the highest number of a person. */
  #people = 0;

  get lines(): Lines {
    return this.#lines;
  }

  add(person: number, line: Line): void {
    this.#people = Math.max(this.#people, person + 1);
    const number = this.#lines.add(person, line);
    for (const word of new Set(wordsOf(line.text))) this.#postings.add(this.#words.add(word), number);
  }

  /** Takes away one line that was added; one that was not is passed over. */
  remove(person: number, line: Line): void {
    this.#lines.remove(person, line);
    if (this.#lines.gone > FEW && this.#lines.gone > this.#lines.length / 2) this.#makeAnew();
  }

  /** About whom something was written that has a phrase, or a word that begins like this; null when about nobody. */
  who(match: Match): Uint8Array | null {
    const { words, sure } = this.#rarest(match);
    const what = wanted(match);
    return this.#flags(this.#linesOf(words), sure ? undefined : (line) => this.#lines.holds(line, what));
  }

  /** How many lines are looked at to find those that hold a match. */
  cost(match: Match): number {
    return this.#count(this.#rarest(match).words);
  }

  /** The lines that may hold a match, those of each of its words from the one added last on. */
  *near(match: Match): Generator<number> {
    for (const list of this.#linesOf(this.#rarest(match).words)) yield* list;
  }

  /** About whom something was written with a word that may be meant by what is typed; null when about nobody. */
  whoNear(typed: string): Uint8Array | null {
    return this.#flags(this.#linesOf(this.#words.near(typed).map(([, number]) => number)));
  }

  /** The rarest of the words that every line with a match must have (any of them will do); `sure` when having it is enough. */
  #rarest({ mode, value }: Match): { readonly words: readonly number[]; readonly sure: boolean } {
    const words = wordsOf(value);
    const last = words.at(-1) ?? '';
    const open = mode === 'prefix' && value.endsWith(last);
    const all = words.map((word, i) => (open && i === words.length - 1 ? this.#words.startingWith(word) : this.#numberOf(word)));
    return { words: all.toSorted((a, b) => this.#count(a) - this.#count(b))[0] ?? [], sure: last === value };
  }

  #numberOf(word: string): number[] {
    const number = this.#words.numberOf(word);
    return number === undefined ? [] : [number];
  }

  #count(words: readonly number[]): number {
    return words.reduce((sum, word) => sum + this.#postings.count(word), 0);
  }

  *#linesOf(words: readonly number[]): Generator<Uint32Array> {
    for (const word of words) yield this.#postings.lines(word);
  }

  #flags(lists: Iterable<Uint32Array>, holds: (line: number) => boolean = () => true): Uint8Array | null {
    const flags = new Uint8Array(this.#people);
    let found = false;
    for (const list of lists) {
      for (const line of list) {
        const person = this.#lines.personOf(line);
        if (person === undefined || flags[person] === 1 || !holds(line)) continue;
        flags[person] = 1;
        found = true;
      }
    }
    return found ? flags : null;
  }

  #makeAnew(): void {
    const old = this.#lines;
    this.#lines = new Lines();
    this.#postings = new Postings();
    this.#words = new Vocabulary();
    for (let line = 0; line < old.length; line++) {
      const person = old.personOf(line);
      if (person !== undefined) this.add(person, old.get(line));
    }
  }
}
