import { expect, it } from 'vitest';
import type { PeopleById } from '#data/live/live-people.ts';
import type { SuspectedPair } from '#shared/domain/duplicates/find-pairs.ts';
import { emptyPerson } from '#shared/domain/person.ts';
import { shownPairs } from './shown-pairs.ts';

const pair: SuspectedPair = { a: 'a', b: 'b', level: 'likely', confidence: 0.9, reasons: [] };

function people(...all: readonly { id: string; notSame?: string[] }[]): PeopleById {
  return new Map(all.map((one) => [one.id, { ...emptyPerson, ...one }])) as unknown as PeopleById;
}

it('shows a pair as long as both are here and nobody has told them apart', () => {
  expect(shownPairs([pair], people({ id: 'a' }, { id: 'b' }))).toMatchObject([{ pair, a: { id: 'a' }, b: { id: 'b' } }]);
  expect(shownPairs([pair], people({ id: 'a' }))).toEqual([]);
  const merged = people({ id: 'b' }).get('b');
  expect(shownPairs([pair], new Map([['a', merged], ['b', merged]]) as PeopleById)).toEqual([]);
  expect(shownPairs([pair], people({ id: 'a', notSame: ['b'] }, { id: 'b' }))).toEqual([]);
  expect(shownPairs([pair], people({ id: 'a' }, { id: 'b', notSame: ['a'] }))).toEqual([]);
});
