import { blocksOf, nameBlocks } from './blocks.ts';
import { featuresOf, type Facts, type Features } from './features.ts';
import { Places } from './places.ts';
import { Frequencies } from './rarity.ts';
import { levels, verdictOn, type Verdict } from './score.ts';

/** Somebody known who may be the one that is being typed. */
export type Recognised = Verdict & { readonly id: string };

/** Of a very common name not everybody is compared: the hint is for the few who share more. */
const MOST_A_BLOCK = 100;

/**
 * Who somebody may be, while they are being typed. Reads everybody once, slice by slice; who is added or changed after that
 * is looked at one by one, until `isStale`.
 */
export class Recogniser {
  readonly #factsOf: (id: string) => Facts | undefined;
  readonly #ids: readonly string[];
  readonly #rarity = new Frequencies();
  readonly #changed = new Set<string>();
  readonly #places: Places;

  /** `ids`: everybody; `factsOf` tells what is known of one now, or undefined when they are gone. */
  constructor(ids: readonly string[], factsOf: (id: string) => Facts | undefined) {
    this.#factsOf = factsOf;
    this.#ids = ids;
    this.#places = new Places(this.#blocks());
  }

  /** So many have changed that reading everybody again is cheaper. */
  get isStale(): boolean {
    return this.#changed.size > 1000;
  }

  /** Somebody is new, other, or gone. */
  changed(id: string): void {
    this.#changed.add(id);
  }

  /** The `most` likeliest, the surest first. Namesakes are named too, as possible. */
  recognise(draft: Facts, most: number): Recognised[] {
    const typed = featuresOf(draft);
    const ids = new Set<string>(this.#changed);
    for (const block of [...blocksOf(typed), ...nameBlocks(typed)]) {
      for (const place of this.#places.of(block, MOST_A_BLOCK)) ids.add(this.#ids[place] as string);
    }
    ids.delete(draft.id);
    const found: Recognised[] = [];
    for (const id of ids) {
      const facts = this.#factsOf(id);
      const verdict = facts && verdictOn(typed, featuresOf(facts), this.#rarity, true);
      if (verdict) found.push({ id, ...verdict });
    }
    return found.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.confidence - a.confidence).slice(0, most);
  }

  *#blocks(): Generator<readonly string[]> {
    for (const id of this.#ids) {
      const facts = this.#factsOf(id);
      if (!facts) {
        yield [];
        continue;
      }
      const features: Features = featuresOf(facts);
      this.#rarity.add(features);
      yield [...blocksOf(features), ...nameBlocks(features)];
    }
  }
}
