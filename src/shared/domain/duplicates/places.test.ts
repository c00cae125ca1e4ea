import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Places } from './places.ts';

it('knows for every block who is in it', () => {
  const block = fc.constantFrom<string>('a', 'b', 'c d', 'Köln', '佐藤');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(block), { maxLength: 20 }), (blocks) => {
      const places = new Places(blocks);
      for (const one of ['a', 'b', 'c d', 'Köln', '佐藤']) {
        const inside = blocks.flatMap((list, i) => (list.some((other) => other === one) ? [i] : []));
        expect(places.of(one, 100)).toEqual(inside);
        expect(places.of(one, 1)).toEqual(inside.slice(0, 1));
      }
      const shared = [...places.shared()].map(({ people }) => people);
      expect(shared.every((people) => people.length > 1)).toBe(true);
    }),
  );
});
