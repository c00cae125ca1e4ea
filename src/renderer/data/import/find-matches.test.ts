import { expect, test } from 'vitest';
import { factsOf } from '#shared/import/facts.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { Known, Likely } from '../index-worker/likely.ts';
import { aDraft, aMail, aPhone } from '../testing/drafts.ts';
import { findMatches } from './find-matches.ts';

const matches = (drafts: readonly PersonDraft[], known: readonly Known[], namesakes: readonly Likely[] = [], goesOn?: (done: number) => boolean) =>
  findMatches(
    {
      known: async (keys) => keys.map((list) => known.filter(({ key }) => list.includes(key))),
      likely: async (rows) => rows.map(({ family }) => namesakes.find(({ name }) => name.endsWith(family)) ?? null),
    },
    {
      total: drafts.length,
      facts: async (from, count) => drafts.slice(from, from + count).map((draft) => factsOf({ ...draft, id: '' })),
      drafts: async (from, count) => drafts.slice(from, from + count),
    },
    goesOn,
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

test('who has no key in common with anybody may be somebody by name; a bare name is never asked about', async () => {
  const likely: Likely = { id: 'n', name: 'Augusta Lovelace', reasons: [{ kind: 'name', likeness: 'part' }, { kind: 'employer' }] };
  const known = [{ id: 'a', key: 'mail:ada@example.org', name: 'Ada Lovelace' }];
  const stranger = aDraft({ employer: 'Analytical Engines' });
  expect(await matches([stranger, ada, aDraft({})], known, [likely])).toEqual([
    { index: 0, personId: 'n', why: 'name', shared: 'part of the name, same employer', draftName: 'Ada Lovelace', knownName: 'Augusta Lovelace', agrees: true },
    expect.objectContaining({ index: 1, why: 'mail' }),
  ]);
});

test('stops when nobody wants it any more', async () => {
  const asked: number[] = [];
  const many = Array.from({ length: 1000 }, () => ada);
  const known = [{ id: 'a', key: 'mail:ada@example.org', name: 'Ada Lovelace' }];
  expect(await matches(many, known, [], (done) => asked.push(done) < 2)).toEqual([]);
  expect(asked).toEqual([250, 500]);
});
