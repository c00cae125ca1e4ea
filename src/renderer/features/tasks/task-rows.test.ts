import { expect, test } from 'vitest';
import type { Stored } from '#data/kernel/changes.ts';
import { doneLately, placeOf, tasksIn } from './task-rows.ts';

const task = (id: string, due: string, doneAt: number | null = null) => ({ id, due, doneAt }) as Stored<'tasks'>;
const today = '2026-03-11';
const open = [task('c', '2026-03-12'), task('a', '2026-03-10'), task('b', today), task('d', '2026-01-02')];

test('an open task is overdue, due today or upcoming', () => {
  expect(open.map((one) => placeOf(one, today))).toEqual(['later', 'late', 'today', 'late']);
});

test('a view holds its tasks, the oldest debt first', () => {
  expect(tasksIn('open', open, today).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  expect(tasksIn('late', open, today).map(({ id }) => id)).toEqual(['d', 'a']);
  expect(tasksIn('today', open, today).map(({ id }) => id)).toEqual(['b']);
  expect(tasksIn('later', open, today).map(({ id }) => id)).toEqual(['c']);
});

test('what was done last comes first', () => {
  expect(doneLately([task('a', today, 5), task('b', today, 9)]).map(({ id }) => id)).toEqual(['b', 'a']);
});
