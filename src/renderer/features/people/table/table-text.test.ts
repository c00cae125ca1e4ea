import { expect, it } from 'vitest';
import type { Entry } from '#data/index-worker/entry.ts';
import { cellText } from './cell-text.ts';
import { chosen } from './table-text.ts';

it('takes the selected ones in the order of the table, then those it does not show; all where nobody is selected', () => {
  expect(chosen(['a', 'b', 'c'], new Set())).toEqual(['a', 'b', 'c']);
  expect(chosen(['a', 'b', 'c'], new Set(['c', 'a']))).toEqual(['a', 'c']);
  expect(chosen(['a', 'b', 'c'], new Set(['z', 'b']))).toEqual(['b', 'z']);
});

it('says in words what a cell shows', () => {
  const row: Entry = {
    id: 'a', name: 'Ana', title: '', employer: '', companyId: null, city: '', country: '', source: '', email: '', phone: '', owners: ['u', 'gone'], tags: ['x', 'y'], kinds: [], interest: 3, rating: 0,
    createdAt: new Date(2026, 0, 2, 3).getTime(),
    more: { warmth: { score: 40, why: '' }, contacted: null, open: [{ job: 'Nurse', stage: 'Offer' }], complete: { percent: 80, missing: [] }, tasks: { count: 2, next: '2026-02-03' }, region: 'Bavaria' },
  };
  const text = (field: Parameters<typeof cellText>[0]) => cellText(field, row, (ids) => ids.flatMap((id) => (id === 'u' ? ['Kim'] : [])));
  expect(['name', 'owners', 'tags', 'interest', 'rating', 'createdAt', 'warmth', 'contacted', 'open', 'complete', 'tasks', 'region', 'pay'].map((field) => text(field as 'name'))).toEqual([
    'Ana', 'Kim', 'x, y', 'warm', '', '2026-01-02', '40', '', 'Nurse: Offer', '80%', '2026-02-03', 'Bavaria', '',
  ]);
});
