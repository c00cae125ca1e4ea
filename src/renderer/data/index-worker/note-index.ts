import type { Match } from '#shared/domain/query/ast.ts';
import { occurs, wordsOf } from '#shared/domain/query/match.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * An inverted index over what was written about people: for every word, whose texts have it. People are numbers here. The
 * texts are kept, too (folded): a phrase needs more than its words.
 */
export class NoteIndex {
  readonly #texts: (string[] | undefined)[] = [];
  /** A person stands under a word once for every text that has it, so that a text can be taken away again. */
  readonly #people = new Map<string, number[]>();
  readonly #vocabulary = new Vocabulary();

  add(person: number, text: string): void {
    if (text === '') return;
    const texts = this.#texts[person];
    if (texts) texts.push(text);
    else this.#texts[person] = [text];
    for (const word of new Set(wordsOf(text))) {
      const people = this.#people.get(word);
      if (people) people.push(person);
      else {
        this.#people.set(word, [person]);
        this.#vocabulary.add(word);
      }
    }
  }

  /** Takes away one text that was added; one that was not is passed over. */
  remove(person: number, text: string): void {
    const texts = this.#texts[person];
    const at = texts?.indexOf(text) ?? -1;
    if (!texts || at === -1) return;
    texts.splice(at, 1);
    for (const word of new Set(wordsOf(text))) {
      const people = this.#people.get(word);
      const place = people?.lastIndexOf(person) ?? -1;
      if (!people || place === -1) continue;
      people[place] = people.at(-1) ?? person;
      people.pop();
      if (people.length > 0) continue;
      this.#people.delete(word);
      this.#vocabulary.remove(word);
    }
  }

  /** About whom something was written that has a phrase, or a word that begins like this; null when about nobody. */
  who({ mode, value }: Match): Uint8Array | null {
    const words = wordsOf(value);
    const last = words.at(-1) ?? '';
    const open = mode === 'prefix' && value.endsWith(last);
    const lists = words.map((word, i) => this.#listsOf(open && i === words.length - 1 ? this.#vocabulary.startingWith(word) : [word]));
    const rarest = lists.toSorted((a, b) => count(a) - count(b))[0] ?? [];
    if (last === value) return this.#flags(rarest);
    const match = { mode, value };
    return this.#flags(rarest, (person) => this.#texts[person]?.some((text) => occurs(text, match)) ?? false);
  }

  /** About whom something was written with a word that may be meant by what is typed; null when about nobody. */
  whoNear(typed: string): Uint8Array | null {
    return this.#flags(this.#listsOf(this.#vocabulary.near(typed)));
  }

  #listsOf(words: readonly string[]): (readonly number[])[] {
    return words.map((word) => this.#people.get(word) ?? []);
  }

  #flags(lists: readonly (readonly number[])[], holds: (person: number) => boolean = () => true): Uint8Array | null {
    if (count(lists) === 0) return null;
    const flags = new Uint8Array(this.#texts.length);
    for (const list of lists) for (const person of list) if (flags[person] === 0 && holds(person)) flags[person] = 1;
    return flags;
  }
}

function count(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
