import { expect, test } from 'vitest';
import type { Match } from '#data/import/find-matches.ts';
import { commonChoice, defaultChoice, defaultChoices, tally } from './match-choices.ts';

const match = (index: number, over: Partial<Match> = {}): Match => ({
  index, personId: 'a', why: 'mail', shared: 'a@x', draftName: 'A', knownName: 'A', agrees: true, ...over,
});

test('a shared phone under another name is no proof; everything else is', () => {
  expect(defaultChoice({ why: 'phone', agrees: false })).toBe('new');
  for (const why of ['mail', 'profile', 'phone'] as const) expect(defaultChoice({ why, agrees: true })).toBe('update');
  expect(defaultChoice({ why: 'mail', agrees: false })).toBe('update');
});

test('the tally counts everybody once', () => {
  const chosen = defaultChoices([match(0), match(4, { why: 'phone', agrees: false }), match(7)]).set(7, 'skip');
  expect(tally(10, chosen)).toEqual({ fresh: 8, update: 1, left: 1 });
  expect(commonChoice(chosen)).toBeNull();
  expect(commonChoice(defaultChoices([match(1), match(2)]))).toBe('update');
  expect(commonChoice(new Map())).toBeNull();
});
