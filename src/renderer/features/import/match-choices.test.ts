import { expect, test } from 'vitest';
import type { Match } from '#data/import/find-matches.ts';
import { commonChoice, defaultChoice, defaultChoices, tally } from './match-choices.ts';

const match = (index: number, over: Partial<Match> = {}): Match => ({
  index, personId: 'a', why: 'mail', shared: 'a@x', draftName: 'A', knownName: 'A', agrees: true, ...over,
});

test('a shared phone under another name is no proof; nor is a name; everything else is', () => {
  expect(defaultChoice({ why: 'phone', agrees: false })).toBe('new');
  for (const why of ['mail', 'profile', 'phone'] as const) expect(defaultChoice({ why, agrees: true })).toBe('update');
  expect(defaultChoice({ why: 'mail', agrees: false })).toBe('update');
  expect(defaultChoice({ why: 'name', agrees: true })).toBe('new');
});

test('the tally counts everybody once', () => {
  const all = [match(0), match(4, { why: 'phone', agrees: false }), match(7)];
  const chosen = defaultChoices(all).set(7, 'skip');
  expect(tally(10, chosen)).toEqual({ fresh: 8, update: 1, left: 1 });
  expect(commonChoice(all, chosen)).toBeNull();
  expect(commonChoice(all.slice(0, 1), chosen)).toBe('update');
  expect(commonChoice([match(1), match(2)], defaultChoices([match(1), match(2)]))).toBe('update');
  expect(commonChoice([], new Map())).toBeNull();
});
