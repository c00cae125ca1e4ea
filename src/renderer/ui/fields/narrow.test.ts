import { expect, test } from 'vitest';
import { narrow } from './narrow.ts';

const options = [{ label: 'Senior Nurse', detail: 'Mercy' }, { label: 'Nurse' }, { label: 'Müller', words: 'client' }];

test('every word must be there, whatever its case and accents', () => {
  expect(narrow(options, 'mercy NURSE').map((option) => option.label)).toEqual(['Senior Nurse']);
  expect(narrow(options, 'muller').map((option) => option.label)).toEqual(['Müller']);
  expect(narrow(options, 'client')).toHaveLength(1);
  expect(narrow(options, 'x')).toEqual([]);
  expect(narrow(options, ' ')).toBe(options);
});

test('what starts with the text comes first, but groups stay together', () => {
  expect(narrow(options, 'nurse').map((option) => option.label)).toEqual(['Nurse', 'Senior Nurse']);
  const grouped = [{ label: 'Senior Nurse', group: 'Open' }, { label: 'Nurse', group: 'Closed' }];
  expect(narrow(grouped, 'nurse').map((option) => option.label)).toEqual(['Senior Nurse', 'Nurse']);
});
