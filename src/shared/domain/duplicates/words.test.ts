import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortFor, nicknameGroup } from './nicknames.ts';
import { editDistance, nameWords, soundOf } from './words.ts';

describe('the words of a name', () => {
  it.each([
    ['Müller', 'Mueller'],
    ['VAN DER BERG', 'Berg'],
    ["O'Neil", 'ONeil'],
    ['Anna-Lena', 'anna lena'],
    ['Łoś', 'los'],
    ['Dr. José', 'jose'],
  ])('%s and %s are written alike', (a, b) => expect(nameWords(a)).toEqual(nameWords(b)));

  it('is never empty where there is a letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/\p{L}/u.test(text) || nameWords(text).length > 0));
    expect(nameWords('van der')).toEqual(['van', 'der']);
  });

  it('sounds alike whatever the spelling, in other scripts as it is written', () => {
    expect(soundOf('meier')).toBe(soundOf('mayr'));
    expect(soundOf('katharina')).toBe(soundOf('catarina'));
    expect(soundOf('佐藤')).toBe('佐藤');
  });
});

describe('editDistance', () => {
  it.each([
    ['martin', 'martin', 0],
    ['martin', 'matrin', 1],
    ['martin', 'marti', 1],
    ['martin', 'martina', 1],
    ['abc', 'xyz', 3],
  ])('%s to %s is %i', (a, b, steps) => expect(editDistance(a, b, 5)).toBe(steps));

  it('is the same both ways, 0 for the same alone, and never above the limit by more than one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.nat({ max: 4 }), (a, b, max) => {
        const steps = editDistance(a, b, max);
        expect(steps).toBe(editDistance(b, a, max));
        expect(steps === 0).toBe(a === b);
        expect(steps).toBeLessThanOrEqual(max + 1);
        expect(steps <= max || editDistance(a, b, 20) > max).toBe(true);
      }),
    );
  });
});

describe('short forms', () => {
  it('stand for their names and for each other, but two full names do not', () => {
    expect(isShortFor('bob', 'robert')).toBe(true);
    expect(isShortFor('robert', 'rob')).toBe(true);
    expect(isShortFor('rob', 'bob')).toBe(true);
    expect(isShortFor('alexander', 'alexandra')).toBe(false);
    expect(isShortFor('ana', 'bob')).toBe(false);
  });

  it('are looked for in one place with their name', () => {
    expect(new Set(['bob', 'rob', 'robert'].map(nicknameGroup)).size).toBe(1);
    expect(nicknameGroup('ximo')).toBe('ximo');
  });
});
