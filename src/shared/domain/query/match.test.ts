import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted, fieldCompletions, wantedAt } from './complete.ts';
import { stretchesIn } from './marks.ts';
import { foldText, inNotes, matchFor, occurs, wordsOf } from './match.ts';
import { forgives, isNear } from './typos.ts';

test('a part is found anywhere, a start at the start of a word, a phrase as whole words', () => {
  const text = foldText('Änne  Müller-Berg\nStaff Nurse, node.js');
  expect(occurs(text, matchFor('ull', 'part'))).toBe(true);
  expect(occurs(text, matchFor('berg', 'prefix'))).toBe(true);
  expect(occurs(text, matchFor('erg', 'prefix'))).toBe(false);
  expect(occurs(text, matchFor('anne muller', 'phrase'))).toBe(true);
  expect(occurs(text, matchFor('staff nur', 'phrase'))).toBe(false);
  expect(occurs(text, matchFor('berg staff', 'phrase'))).toBe(false);
  expect(occurs(text, matchFor('.js', 'prefix'))).toBe(true);
});

test('notes are looked through by the starts of words of three letters, or by phrases', () => {
  expect(inNotes(matchFor('an', 'part'))).toBeNull();
  expect(inNotes(matchFor('ann', 'part'))).toEqual({ mode: 'prefix', value: 'ann' });
  expect(inNotes(matchFor('佐', 'part'))).toEqual({ mode: 'prefix', value: '佐' });
  expect(inNotes(matchFor('+++', 'part'))).toBeNull();
});

test.each([
  ['schmitd', 'schmidt', true],
  ['shmidt', 'schmidt', true],
  ['kmidt', 'schmidt', false],
  ['anm', 'ann', false],
  ['anma', 'anna', true],
  ['kowalksi', 'kowalski', true],
  ['developper', 'developer', true],
  ['devellopper', 'developer', true],
  ['devellopperr', 'developer', false],
  ['mercy', 'marci', false],
])('%s for %s: %s', (typed, word, near) => {
  expect(isNear(typed, word)).toBe(near);
});

test('a word is near itself with one letter changed behind the first', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/u);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('x', 'q'), fc.constantFrom('other', 'more', 'less', 'swap'), (typed, n, letter, change) => {
      const at = 1 + (n % (typed.length - 1));
      const letters = [...typed];
      if (change === 'other') letters[at] = letter;
      else if (change === 'more') letters.splice(at, 0, letter);
      else if (change === 'less') letters.splice(at, 1);
      else if (at + 1 < letters.length) [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
      expect(isNear(typed, letters.join(''))).toBe(true);
    }),
  );
});

test('nothing is forgiven in quotes, before a star and in short words', () => {
  expect(forgives(matchFor('schmitd', 'part'))).toBe(true);
  expect(forgives(matchFor('schmitd', 'phrase'))).toBe(false);
  expect(forgives(matchFor('schmitd', 'prefix'))).toBe(false);
  expect(forgives(matchFor('ann', 'part'))).toBe(false);
  expect(forgives(matchFor('a.b.c', 'part'))).toBe(false);
});

test('marks stand over the letters that were found, whatever folding does to them', () => {
  const marked = (text: string, ...typed: string[]) => stretchesIn(text, typed.map((one) => matchFor(one, 'part'))).map(({ at, end }) => text.slice(at, end));
  expect(marked('Änne Müller', 'mull', 'ann')).toEqual(['Änn', 'Müll']);
  expect(marked('Straße', 'asse')).toEqual(['aße']);
  expect(marked('Straße', 's')).toEqual(['S', 'ß']);
  expect(marked('anna', 'ann', 'nna')).toEqual(['anna']);
  expect(stretchesIn('Annabel Ann', [matchFor('ann', 'phrase')])).toEqual([{ at: 8, end: 11 }]);
});

test('a mark is found exactly where the text has the words', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ß', 'Ä', ' ', '-', 'ﬁ', 'x'), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'ab', 's', 'ss', 'fi', 'xa'), fc.constantFrom('part' as const, 'prefix' as const, 'phrase' as const), (written, typed, mode) => {
      const match = matchFor(typed, mode);
      expect(stretchesIn(written, [match]).length > 0).toBe(occurs(foldText(written), match));
    }),
  );
});

test('words are runs of letters and figures', () => {
  expect(wordsOf(foldText('Node.js 24, Łoś–Müller 😀 佐藤'))).toEqual(['node', 'js', '24', 'los', 'muller', '😀', '佐藤']);
});

test('what is typed is completed where the caret stands', () => {
  expect(wantedAt('anna ci', 7)).toEqual({ kind: 'field', typed: 'ci', at: 5, end: 7 });
  expect(wantedAt('city:be x', 7)).toEqual({ kind: 'value', field: 'city', typed: 'be', at: 5, end: 7 });
  expect(wantedAt('tag:"met i', 10)).toEqual({ kind: 'value', field: 'tag', typed: 'met i', at: 4, end: 10 });
  expect(wantedAt('tag:', 4)).toEqual({ kind: 'value', field: 'tag', typed: '', at: 4, end: 4 });
  expect(wantedAt('"met i', 6)).toBeNull();
  expect(wantedAt('anna ', 5)).toBeNull();
  expect(fieldCompletions('comp').map(({ text }) => text)).toEqual(['employer:', 'complete:']);
  expect(fieldCompletions('c')).toEqual([]);
  expect(quoted('met in spring')).toBe('"met in spring"');
  expect(quoted('C++')).toBe('C++');
});
