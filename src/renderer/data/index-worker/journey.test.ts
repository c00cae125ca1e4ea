import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Journey, type Mark } from './journey.ts';

const mark: fc.Arbitrary<Mark> = fc.record({ at: fc.nat({ max: 3 }), touch: fc.option(fc.nat({ max: 3 })), stages: fc.subarray(['j\u0000New', 'j\u0000Offer', '\u0000New']) });

it('knows what was added and not taken away, whatever was in between', () => {
  fc.assert(
    fc.property(fc.array(mark), fc.array(mark), fc.array(mark), (kept, gone, more) => {
      const journey = new Journey();
      const plain = new Journey();
      for (const one of [...kept, ...gone, ...more]) journey.add(1, one);
      for (const one of gone) journey.remove(1, one);
      for (const one of [...kept, ...more]) plain.add(1, one);
      const told = (from: Journey) => [...from.touches(1)].map((touch) => JSON.stringify(touch)).toSorted((a, b) => (a < b ? -1 : 1));
      const stood = (from: Journey) => new Set(from.stages(1).map((stage) => JSON.stringify(stage)));
      expect(told(journey)).toEqual(told(plain));
      expect(stood(journey)).toEqual(stood(plain));
      expect([...journey.touches(2)]).toEqual([]);
    }),
  );
});
