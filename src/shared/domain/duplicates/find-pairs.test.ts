import { describe, expect, it } from 'vitest';
import { factsOf } from '#shared/import/facts.ts';
import { generateLabelled } from '#shared/sample/duplicates.ts';
import type { Facts } from './features.ts';
import { findPairs, type SearchStep, type SuspectedPair } from './find-pairs.ts';

const labelled = generateLabelled({ seed: 7, now: Date.UTC(2026, 10, 23, 9), originals: 3000, duplicates: 1000, lookalikes: 300 });
const facts = labelled.people.map(factsOf);

function search(people: readonly Facts[], isTold?: (a: string, b: string) => boolean): { pairs: SuspectedPair[]; steps: SearchStep[] } {
  const steps: SearchStep[] = [];
  const running = findPairs(people, isTold);
  for (;;) {
    const step = running.next();
    if (step.done) return { pairs: step.value, steps };
    steps.push(step.value);
  }
}

describe('the search over everybody', () => {
  const { pairs, steps } = search(facts);
  const likely = pairs.filter(({ level }) => level !== 'possible').map(({ a, b }) => `${a} ${b}`);
  const real = new Set(labelled.pairs.map(([a, b]) => `${a} ${b}`));
  const right = likely.filter((pair) => real.has(pair)).length;

  it('finds at least 95 of 100 people who were entered twice', () => expect(right / real.size).toBeGreaterThanOrEqual(0.95));
  it('is right in at least 98 of 100 pairs it calls likely', () => expect(right / likely.length).toBeGreaterThanOrEqual(0.98));

  it('names each pair once, the smaller id first, the surest first', () => {
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
    expect(pairs.every(({ a, b }) => a < b)).toBe(true);
    expect(pairs.map(({ confidence }) => confidence)).toEqual(pairs.map(({ confidence }) => confidence).toSorted((x, y) => y - x));
  });

  it('says how far it is, forward only', () => {
    const dones = steps.map(({ done }) => done);
    expect(dones.length).toBeGreaterThan(2);
    expect(dones).toEqual(dones.toSorted((x, y) => x - y));
    expect(dones.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('leaves out pairs that were told apart', () => {
    const [first] = pairs;
    const told = search(facts, (a, b) => a === first?.a && b === first.b).pairs;
    expect(told).toEqual(pairs.slice(1));
  });

  it('bears nobody, and one', () => {
    expect(search([]).pairs).toEqual([]);
    expect(search(facts.slice(0, 1)).pairs).toEqual([]);
  });
});
