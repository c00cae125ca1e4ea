import { expect, test } from 'vitest';
import { emptyPerson } from '#shared/domain/person.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { BoardFilter } from '#state/board-filters.ts';
import type { Card } from '../board/board-model.ts';
import { ageLevel, ageSentence } from './age.ts';
import { cardFilter } from './card-text.ts';
import { nextTasks } from './next-task.ts';

const open: BoardFilter = { text: '', ownerIds: [], tags: [], sources: [], late: false, collapsedStageIds: [], footStageIds: [] };
const ana = { ...emptyPerson, id: 'ana', given: 'Ana', family: 'Müller', title: 'Nurse', tags: ['icu'] } as unknown as Stored<'people'>;
const people = new Map([['ana', ana]]);
const card = (fields: Partial<Card>): Card => ({ personId: 'ana', ownerId: 'u', source: 'Fair', ...fields }) as Card;

test('the filter looks for words, owners, sources and tags', () => {
  const fits = (filter: Partial<BoardFilter>, one = card({})) => cardFilter({ ...open, ...filter }, people)(one);
  expect(fits({ text: 'muller NURSE' })).toBe(true);
  expect(fits({ text: 'doctor' })).toBe(false);
  expect(fits({ ownerIds: ['u'] })).toBe(true);
  expect(fits({ ownerIds: [''] }, card({ ownerId: null }))).toBe(true);
  expect(fits({ ownerIds: ['v'] })).toBe(false);
  expect(fits({ sources: ['Website'] })).toBe(false);
  expect(fits({ tags: ['icu', 'other'] })).toBe(true);
  expect(fits({ tags: ['other'] })).toBe(false);
  expect(fits({ text: 'ana' }, card({ personId: 'not read' }))).toBe(false);
  expect(fits({}, card({ personId: 'not read' }))).toBe(true);
});

test('a card is near its limit from four fifths on, and late after it', () => {
  expect([0, 3, 4, 5, 6].map((days) => ageLevel(days, 5))).toEqual(['fine', 'fine', 'near', 'near', 'late']);
  expect(ageLevel(99, null)).toBe('none');
  expect(ageSentence(6, 5)).toBe('6 days in this stage (business days): late, 5 are allowed');
  expect(ageSentence(0, null)).toBe('In this stage since today');
});

test('the next task is the earliest about this job or about none', () => {
  const task = (id: string, due: string, jobId: string | null, personId: string | null = 'ana') => ({ id, due, jobId, personId, createdAt: 0 }) as unknown as Stored<'tasks'>;
  const next = nextTasks([task('later', '2026-12-01', 'j'), task('other job', '2026-11-01', 'k'), task('first', '2026-11-20', null), task('nobody', '2026-11-01', 'j', null)], 'j');
  expect([...next].map(([id, found]) => [id, found.id])).toEqual([['ana', 'first']]);
});
