import { blocksOf } from './blocks.ts';
import { featuresOf, type Facts, type Features } from './features.ts';
import { Places } from './places.ts';
import { Frequencies } from './rarity.ts';
import { verdictOn, type Verdict } from './score.ts';

/** Two people who may be one; `a` has the smaller id. */
export type SuspectedPair = Verdict & { readonly a: string; readonly b: string };

/** How many pairs are kept, the surest ones. */
export const MOST_PAIRS = 2000;

/** In a block of more people than this the value is too common to say anything; an exact key of so many is an office's. */
const CROWDED = 60;
const OFFICE = 6;
/** People, or comparisons, after which the caller has its turn. */
const STEP = 2000;

/** How far it is, from 0 to 1. */
export type SearchStep = { readonly done: number };

/**
 * Looks through everybody for people who may be one, the surest first. A generator, so that the caller can show how far it
 * is, let others in, or stop.
 */
export function* findPairs(facts: readonly Facts[], isTold: (a: string, b: string) => boolean = () => false): Generator<SearchStep, SuspectedPair[]> {
  const rarity = new Frequencies();
  const people: Features[] = [];
  for (const one of facts) {
    const features = featuresOf(one);
    rarity.add(features);
    people.push(features);
    if (people.length % STEP === 0) yield { done: (people.length / facts.length) * 0.3 };
  }
  const places = new Places(people.map(blocksOf));
  yield { done: 0.4 };
  const seen = new Set<number>();
  const found = new Best();
  let compared = 0;
  for (const block of places.shared()) {
    if (block.people.length > CROWDED) continue;
    for (let i = 0; i < block.people.length; i++) {
      for (let j = i + 1; j < block.people.length; j++) {
        const [x, y] = [block.people[i] as number, block.people[j] as number];
        const pair = x * people.length + y;
        if (seen.has(pair)) continue;
        const [a, b] = ordered(people[x] as Features, people[y] as Features);
        if (++compared % STEP === 0) yield { done: 0.4 + 0.6 * block.done };
        const verdict = verdictOn(a, b, rarity);
        if (!verdict) continue;
        seen.add(pair);
        if (block.people.length > OFFICE && verdict.level === 'possible' && verdict.reasons.at(-1)?.kind === 'other-name') continue;
        if (!isTold(a.id, b.id)) found.add({ a: a.id, b: b.id, ...verdict });
      }
    }
  }
  return found.list();
}

function ordered(a: Features, b: Features): [Features, Features] {
  return a.id < b.id ? [a, b] : [b, a];
}

/** Keeps the surest pairs. */
class Best {
  #pairs: SuspectedPair[] = [];

  add(pair: SuspectedPair): void {
    this.#pairs.push(pair);
    if (this.#pairs.length >= 2 * MOST_PAIRS) this.#pairs = this.list();
  }

  list(): SuspectedPair[] {
    return this.#pairs.toSorted((x, y) => y.confidence - x.confidence || (x.a + x.b < y.a + y.b ? -1 : 1)).slice(0, MOST_PAIRS);
  }
}
