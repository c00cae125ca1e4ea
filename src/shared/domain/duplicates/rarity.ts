import type { Features } from './features.ts';

/** How much it says that two people share a value, in bits: much for a rare one, little for a common one. */
export type Rarity = { readonly people: number; readonly bits: (kind: Counted, value: string) => number };

/** What is counted: names by their sound. */
export type Counted = 'given' | 'family' | 'employer' | 'city' | 'title';

/**
 * A value that was never counted is taken to be as frequent as in any crowd; what is counted outweighs it once there are
 * a few thousand people. Rough figures: one in 200 shares a given name, one in 1,500 a family name.
 */
const usual: { readonly [C in Counted]: number } = { given: 1 / 200, family: 1 / 1500, employer: 1 / 300, city: 1 / 60, title: 1 / 80 };
const CROWD = 1000;

/** Counts what people share, so that agreeing on it can be weighed (Fellegi and Sunter, 1969, with value frequencies). */
export class Frequencies implements Rarity {
  people = 0;
  readonly #counts: { readonly [C in Counted]: Map<string, number> } = { given: new Map(), family: new Map(), employer: new Map(), city: new Map(), title: new Map() };

  add({ givenSound, familySounds, employer, city, title }: Features): void {
    this.people++;
    this.#count('given', givenSound);
    for (const sound of familySounds) this.#count('family', sound);
    this.#count('employer', employer);
    this.#count('city', city);
    this.#count('title', title);
  }

  /** −log₂ of the chance that somebody else has it too. */
  bits(kind: Counted, value: string): number {
    const others = Math.max(0, (this.#counts[kind].get(value) ?? 0) - 1);
    return -Math.log2((others + CROWD * usual[kind]) / (this.people + CROWD));
  }

  #count(kind: Counted, value: string): void {
    if (value === '') return;
    const counts = this.#counts[kind];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}
