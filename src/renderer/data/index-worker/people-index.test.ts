import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#shared/domain/fold.ts';
import { personText } from '#shared/domain/query/person-words.ts';
import { emptyPerson, type Person } from '#shared/domain/person.ts';
import { exactKeys } from '#shared/import/match-keys.ts';
import { toHeld, type Entry } from './entry.ts';
import { SharedValues } from './shared-values.ts';
import { PeopleIndex, type PeopleQuery } from './people-index.ts';

const sortFields = ['name', 'title', 'employer', 'city', 'country', 'source', 'email', 'interest', 'rating', 'createdAt'] as const;
type Field = (typeof sortFields)[number];

const word = fc.constantFrom('Anna', 'anna', 'Änne', 'Müller', 'muller', 'Łoś', '佐藤', 'οδοσα', '', 'Schmidt 10', 'Schmidt 9');
const person: fc.Arbitrary<Person> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    given: word,
    family: word,
    title: word,
    city: word,
    owners: fc.subarray(['u1', 'u2']),
    tags: fc.subarray(['t1', 't2']),
    kinds: fc.subarray(['candidate' as const, 'contact' as const]),
    rating: fc.nat({ max: 2 }),
    createdAt: fc.nat({ max: 3 }),
    mail: fc.constantFrom('', 'a@x.example', 'B@x.example'),
  })
  .map(({ mail, ...fields }) => ({
    ...emptyPerson,
    ...fields,
    createdBy: 'u1',
    emails: mail ? [{ address: mail, kind: 'work' as const, status: 'current' as const, rank: 0 }] : [],
  }));

const query: fc.Arbitrary<PeopleQuery> = fc.record({
  text: fc.constantFrom('', 'a', 'an', 'an ', 'an mu', 'AN mu', 'lo', 'los', '佐', 'x.example', 'ΟΔΟΣ', 'ΟΔΟΣΑ', 'schmidt', 'schmidt 1', 'nobody'),
  owner: fc.constantFrom(null, 'u1', 'u2'),
  tag: fc.constantFrom(null, 't1'),
  kind: fc.constantFrom(null, 'candidate' as const),
  sort: fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() }),
});

/** What the index must answer, said as plainly as possible. */
function naive(people: readonly Person[], { text, owner, tag, kind, sort }: PeopleQuery): string[] {
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const found = people
    .filter((p) => owner === null || p.owners.includes(owner))
    .filter((p) => tag === null || p.tags.includes(tag))
    .filter((p) => kind === null || p.kinds.includes(kind))
    .filter((one) => words.every((each) => personText(one).includes(each)))
    .map((one) => toHeld(one, 0, new SharedValues()));
  const rank = (a: Entry, b: Entry): number => {
    const [left, right] = [a[sort.field as Field], b[sort.field as Field]];
    // A rating and an interest of 0 are none.
    const [noLeft, noRight] = [left, right].map((value) => value === '' || (value === 0 && sort.field !== 'createdAt'));
    if (noLeft !== noRight) return noLeft ? 1 : -1;
    const order = typeof left === 'number' ? left - Number(right) : collator.compare(left, String(right));
    return (sort.descending ? -order : order) || (a.id < b.id ? -1 : 1);
  };
  return found.toSorted(rank).map((entry) => entry.id);
}

type Step = { readonly kind: 'put'; readonly person: Person } | { readonly kind: 'remove'; readonly id: string } | { readonly kind: 'ask'; readonly query: PeopleQuery };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const), query }) },
);

describe('the index of people', () => {
  it('answers as a naive search would, after every change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat({ max: 5 }), (steps, offset) => {
        const index = new PeopleIndex();
        const people = new Map<string, Person>();
        for (const one of steps) {
          if (one.kind === 'put') {
            people.set(one.person.id, one.person);
            index.put(one.person);
          } else if (one.kind === 'remove') {
            people.delete(one.id);
            index.remove(one.id);
          } else {
            const expected = naive([...people.values()], one.query);
            expect(index.ids(one.query)).toEqual(expected);
            const page = index.query(one.query, offset, 3);
            expect(page.total).toBe(expected.length);
            expect(page.entries.map((entry) => entry.id)).toEqual(expected.slice(offset, offset + 3));
          }
        }
        expect(index.size).toBe(people.size);
        const known = index.known([...people.values()].map((p) => exactKeys(p)));
        [...people.values()].forEach((p, i) => {
          const keys = new Set(exactKeys(p));
          const same = [...people.values()].filter((other) => exactKeys(other).some((key) => keys.has(key))).map((other) => other.id);
          expect(known[i]?.map((match) => match.id).toSorted()).toEqual(same.toSorted());
        });
      }),
      { numRuns: 300 },
    );
  });
});
