import { expect, test } from 'vitest';
import { peopleAt } from './at-companies.ts';

const companies = [
  { id: 'm', name: 'Mercy Łódź' },
  { id: 'a', name: 'Alder' },
];
const person = (id: string, companyId: string | null, employer: string) => ({ id, companyId, employer });
const ids = (people: readonly ReturnType<typeof person>[]) => peopleAt(people, companies).map((found) => found.map(({ id }) => id));

test('somebody is at a company by link or by name, once', () => {
  expect(ids([person('1', 'm', ''), person('2', null, ' mercy lodz '), person('3', 'm', 'Mercy Łódź')])).toEqual([['1', '2', '3'], []]);
});

test('who is linked to one company and works for another is at both', () => {
  expect(ids([person('1', 'm', 'ALDER')])).toEqual([['1'], ['1']]);
});

test('who is nowhere, or at a company that is not asked about, is left out', () => {
  expect(ids([person('1', null, ''), person('2', 'x', 'Other')])).toEqual([[], []]);
});
