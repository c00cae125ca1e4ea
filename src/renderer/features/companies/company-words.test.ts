import { expect, test } from 'vitest';
import { countryText, kindsText, siteUrl, withKind } from './company-words.ts';

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

test('a website opens only if it is one', () => {
  expect(siteUrl('mercy.example')).toBe('https://mercy.example/');
  expect(siteUrl('http://mercy.example/a')).toBe('http://mercy.example/a');
  expect(siteUrl('javascript:alert(1)')).toBe(null);
  expect(siteUrl(' ')).toBe(null);
});
