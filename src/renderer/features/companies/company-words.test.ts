import { expect, test } from 'vitest';
import { countryText, kindsText, withKind } from './company-words.ts';

test('the kinds of a company read as words', () => {
  expect(kindsText([])).toBe('');
  expect(kindsText(['school'])).toBe('School');
  expect(kindsText(['employer', 'client'])).toBe('Client and employer');
});

test('a kind is switched on and off, and the order stays', () => {
  expect(withKind(['school'], 'client')).toEqual(['client', 'school']);
  expect(withKind(['client', 'school'], 'client')).toEqual(['school']);
});

test('a code reads as its country, anything else as typed', () => {
  expect(countryText('')).toBe('');
  expect(countryText('Wales')).toBe('Wales');
  expect(countryText('de')).not.toBe('de');
});
