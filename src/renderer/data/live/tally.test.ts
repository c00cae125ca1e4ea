import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tally } from './tally.ts';

test('counts what belongs to each, whatever it is told and how often', () => {
  const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), owner: fc.constantFrom('x', 'y', undefined) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const tally = new Tally();
      const owners = new Map<string, string | undefined>();
      for (const { id, owner } of steps) {
        expect(tally.set(id, owner)).toBe(owners.get(id) !== owner);
        owners.set(id, owner);
      }
      for (const owner of ['x', 'y']) expect(tally.of(owner)).toBe([...owners.values()].filter((one) => one === owner).length);
    }),
  );
});
