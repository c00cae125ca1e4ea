import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differs, fieldsOf, tableOf, type ViewFields } from './view-state.ts';

const fields: fc.Arbitrary<ViewFields> = fc.record({
  query: fc.constantFrom('', 'city:köln', 'a OR b'),
  columns: fc.uniqueArray(fc.constantFrom('name', 'city', 'warmth'), { minLength: 1 }),
  pinned: fc.nat({ max: 2 }),
  widths: fc.dictionary(fc.constantFrom('name', 'city'), fc.integer({ min: 56, max: 900 })),
  sorts: fc.array(fc.record({ column: fc.constantFrom('name', 'city'), descending: fc.boolean() }), { minLength: 1, maxLength: 3 }),
});

test('a view that is shown does not differ from itself, and does from any other', () => {
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      const { layout, view } = tableOf(one);
      const now = fieldsOf({ ...view, view: null }, layout);
      expect(differs(one, now)).toBe(false);
      expect(now).toEqual(one);
      // In whichever order the widths were kept.
      const turned = Object.fromEntries(Object.entries(one.widths).toReversed());
      expect(differs({ ...one, widths: turned }, now)).toBe(false);
      expect(differs(other, now)).toBe(JSON.stringify([other.query, other.columns, other.pinned, other.sorts]) !== JSON.stringify([one.query, one.columns, one.pinned, one.sorts]) || differs(other, { ...one, query: other.query, columns: other.columns, pinned: other.pinned, sorts: other.sorts }));
    }),
  );
  const base: ViewFields = { query: '', columns: ['name'], pinned: 1, widths: {}, sorts: [{ column: 'name', descending: false }] };
  for (const change of [{ query: 'x' }, { columns: ['name', 'city'] }, { pinned: 0 }, { widths: { name: 99 } }, { sorts: [{ column: 'name', descending: true }] }]) {
    expect(differs(base, { ...base, ...change })).toBe(true);
  }
});
