import { expect, test } from 'vitest';
import type { Stored } from '#data/kernel/changes.ts';
import { rowsOf, sameName, shownRows } from './company-rows.ts';

const company = (id: string, name: string, kinds: string[], tags: string[] = []) => ({ id, name, kinds, tags, city: 'Łódź', country: '', notes: '' }) as unknown as Stored<'companies'>;
const all = [company('m', 'Mercy', ['client']), company('a', 'Alder', ['school', 'client'], ['care'])];
const rows = rowsOf(all, [{ companyId: 'm' }, { companyId: 'm' }, { companyId: null }], new Map([['a', 7]]));
const names = (list: ReturnType<typeof shownRows>) => list.map((row) => row.company.name);

test('companies stand by name with what they have', () => {
  expect(rows.map(({ company: { name }, place, jobs, people }) => [name, place, jobs, people])).toEqual([['Alder', 'Łódź', 0, 7], ['Mercy', 'Łódź', 2, null]]);
});

test('words and a kind narrow them', () => {
  expect(names(shownRows(rows, null, 'lodz'))).toEqual(['Alder', 'Mercy']);
  expect(names(shownRows(rows, 'school', ''))).toEqual(['Alder']);
  expect(names(shownRows(rows, 'client', 'care'))).toEqual(['Alder']);
});

test('a name is known whatever its case', () => {
  expect(sameName(all, ' MERCY ')?.id).toBe('m');
  expect(sameName(all, '')).toBe(null);
});
