import { bytes, numbers, wholes } from './growing.ts';
import { TextStore, type Wanted } from './text-store.ts';

/** What the index keeps of a line of a timeline, or of a document. */
export type Line = {
  /** Folded; empty when nothing was written. */
  readonly text: string;
  /** When it happened, ms. */
  readonly at: number;
  /** Bits of `traits`, and above them whatever the caller keeps there. */
  readonly traits: number;
};

export const traits = { twoWay: 1, cv: 2, document: 4 } as const;

const NONE = 0xffff_ffff;

/** The lines of everybody, each with a number that counts up; those of one person hang together. People are numbers, too. */
export class Lines {
  readonly #texts = new TextStore();
  readonly #person = wholes();
  readonly #at = numbers();
  readonly #traits = bytes();
  /** The line of the same person that was added before. */
  readonly #previous = wholes();
  /** By person: the line that was added last. */
  readonly #last = wholes();
  #gone = 0;

  get length(): number {
    return this.#person.length;
  }

  /** How many of them were removed. */
  get gone(): number {
    return this.#gone;
  }

  add(person: number, { text, at, traits: bits }: Line): number {
    while (this.#last.length <= person) this.#last.push(NONE);
    const line = this.#texts.add(text);
    this.#person.push(person);
    this.#at.push(at);
    this.#traits.push(bits);
    this.#previous.push(this.#last.at(person));
    this.#last.set(person, line);
    return line;
  }

  /** Takes away one line that says this; one that was never added is passed over. */
  remove(person: number, { text, at, traits: bits }: Line): void {
    let next = NONE;
    for (const line of this.of(person)) {
      if (this.#at.at(line) === at && this.#traits.at(line) === bits && this.#texts.text(line) === text) {
        if (next === NONE) this.#last.set(person, this.#previous.at(line));
        else this.#previous.set(next, this.#previous.at(line));
        this.#person.set(line, NONE);
        this.#gone++;
        return;
      }
      next = line;
    }
  }

  /** Whose it is; undefined when it was removed. */
  personOf(line: number): number | undefined {
    const person = this.#person.at(line);
    return person === NONE ? undefined : person;
  }

  get(line: number): Line {
    return { text: this.#texts.text(line), at: this.#at.at(line), traits: this.#traits.at(line) };
  }

  holds(line: number, what: Wanted): boolean {
    return this.#texts.holds(line, what);
  }

  /** The latest instant (ms) of a person's lines that have a trait; null without one. */
  latest(person: number, trait: number): number | null {
    let latest: number | null = null;
    for (let line = this.#newest(person); line !== NONE; line = this.#previous.at(line)) {
      if ((this.#traits.at(line) & trait) !== 0 && (latest === null || this.#at.at(line) > latest)) latest = this.#at.at(line);
    }
    return latest;
  }

  /** When a person's lines with a trait were, and all their traits. */
  withTrait(person: number, trait: number): Pick<Line, 'at' | 'traits'>[] {
    const found: Pick<Line, 'at' | 'traits'>[] = [];
    for (let line = this.#newest(person); line !== NONE; line = this.#previous.at(line)) {
      const bits = this.#traits.at(line);
      if ((bits & trait) !== 0) found.push({ at: this.#at.at(line), traits: bits });
    }
    return found;
  }

  /** The numbers of a person's lines, the one added last first. */
  *of(person: number): Generator<number> {
    for (let line = this.#newest(person); line !== NONE; line = this.#previous.at(line)) yield line;
  }

  #newest(person: number): number {
    return person < this.#last.length ? this.#last.at(person) : NONE;
  }
}
