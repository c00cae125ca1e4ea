import { expect, test } from 'vitest';
import { exactKeys } from '#shared/import/match-keys.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { Known } from '../index-worker/people-index.ts';
import { aDraft, aMail, aPhone } from '../testing/drafts.ts';
import { findMatches } from './find-matches.ts';

const matches = (drafts: readonly PersonDraft[], known: readonly Known[]) =>
  findMatches(
    { known: async (keys) => keys.map((list) => known.filter(({ key }) => list.includes(key))) },
    {
      total: drafts.length,
      keys: async (from, count) => drafts.slice(from, from + count).map(exactKeys),
      drafts: async (from, count) => drafts.slice(from, from + count),
    },
  );

const ada = aDraft({ emails: [aMail('ada@example.org')], phones: [aPhone('030 1', '+49301')] });

test('says by what each draft is known, and whether the names agree', async () => {
  const strangers = Array.from({ length: 4500 }, (_, i) => aDraft({ given: `P${i}` }));
  const known = [{ id: 'a', key: 'mail:ada@example.org', name: 'Lovelace Ada' }];
  expect(await matches([...strangers, ada], known)).toEqual([
    { index: 4500, personId: 'a', why: 'mail', shared: 'ada@example.org', draftName: 'Ada Lovelace', knownName: 'Lovelace Ada', agrees: true },
  ]);
});

test('of several the one whose name fits, then the one with more than a phone in common', async () => {
  const phone = { id: 'b', key: 'phone:+49301', name: 'Bo Beck' };
  expect(await matches([ada], [phone])).toMatchObject([{ personId: 'b', why: 'phone', shared: '+49301', agrees: false }]);
  expect(await matches([ada], [phone, { id: 'c', key: 'mail:ada@example.org', name: 'Cy Cole' }])).toMatchObject([{ personId: 'c', why: 'mail' }]);
  expect(await matches([ada], [{ id: 'c', key: 'mail:ada@example.org', name: 'Cy Cole' }, { ...phone, name: 'Ada Lovelace' }])).toMatchObject([{ personId: 'b', agrees: true }]);
});

test('a known person who is only an address contradicts no name', async () => {
  expect(await matches([ada], [{ id: 'a', key: 'mail:ada@example.org', name: 'ada@example.org' }])).toMatchObject([{ agrees: true }]);
});
