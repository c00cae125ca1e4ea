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
 * is looked at one by one: after many `changes` a new one is quicker.
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

  /** How many were added or changed since everybody was read. */
  get changes(): number {
    return this.#changed.size;
  }

  /** Somebody is new, other, or gone. */
  changed(id: string): void {
    this.#changed.add(id);
  }

  /** The `most` likeliest, the surest first. Namesakes are named too, as possible. */
  recognise(draft: Facts, most: number): Recognised[] {
    const typed = featuresOf(draft);
    return this.#compared(draft.id, typed, [...blocksOf(typed), ...nameBlocks(typed)], true).slice(0, most);
  }

  /** Who a row of a list likely is by its name and what else it shares; a namesake alone is nobody. For rows by the thousand. */
  likely(row: Facts): Recognised | undefined {
    const read = featuresOf(row);
    return this.#compared(row.id, read, blocksOf(read), false).find(({ level }) => level !== 'possible');
  }

  /** Those who share a block, the surest first. */
  #compared(own: string, features: Features, blocks: readonly string[], bareNames: boolean): Recognised[] {
    const ids = new Set<string>(this.#changed);
    for (const block of blocks) for (const place of this.#places.of(block, MOST_A_BLOCK)) ids.add(this.#ids[place] as string);
    ids.delete(own);
    const found: Recognised[] = [];
    for (const id of ids) {
      const facts = this.#factsOf(id);
      const verdict = facts && verdictOn(features, featuresOf(facts), this.#rarity, bareNames);
      if (verdict) found.push({ id, ...verdict });
    }
    return found.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.confidence - a.confidence);
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
