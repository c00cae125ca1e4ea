import { expect, test } from 'vitest';
import type { BoardModel, Card, Column } from './board-model.ts';
import { inBoardOrder, neighboursAt, staysPut, step, successor } from './walk.ts';

/** Columns of one-letter cards. */
function board(...columns: readonly string[]): BoardModel {
  const made = columns.map((letters) => ({ cards: [...letters].map((id) => ({ id }) as Card), ended: [] as Card[], collapsed: false, footOpen: false }) as unknown as Column);
  const places = new Map(made.flatMap((column, at) => column.cards.map((card, index) => [card.id, { column: at, index }] as const)));
  return { columns: made, places, total: 0, fresh: 0, late: 0 };
}

const model = board('abc', '', 'de', 'f');

test('walks up, down, to the ends, and over empty columns', () => {
  expect(step(model, 'a', 'down')?.id).toBe('b');
  expect(step(model, 'a', 'up')).toBeNull();
  expect(step(model, 'a', 'last')?.id).toBe('c');
  expect(step(model, 'c', 'first')?.id).toBe('a');
  expect(step(model, 'c', 'right')?.id).toBe('e');
  expect(step(model, 'd', 'left')?.id).toBe('a');
  expect(step(model, 'f', 'right')).toBeNull();
});

test('from nowhere it starts at the first card', () => {
  expect(step(model, null, 'down')?.id).toBe('a');
  expect(step(model, 'gone', 'up')?.id).toBe('a');
  expect(step(board('', ''), null, 'down')).toBeNull();
});

test('the next card takes over from one that has left', () => {
  expect(successor(board('ac', 'd'), { column: 0, index: 1 })?.id).toBe('c');
  expect(successor(board('ab', 'd'), { column: 0, index: 2 })?.id).toBe('b');
  expect(successor(board('', '', 'd'), { column: 0, index: 0 })?.id).toBe('d');
  expect(successor(board('a', ''), { column: 1, index: 0 })?.id).toBe('a');
  expect(successor(board(''), { column: 0, index: 0 })).toBeNull();
});

test('the neighbours of a gap are cards that stay', () => {
  const [column] = board('abcd').columns;
  expect(neighboursAt(column!, 2, new Set(['b']))).toEqual({ after: 'a', before: 'c' });
  expect(neighboursAt(column!, 0, new Set(['a']))).toEqual({ after: null, before: 'b' });
  expect(neighboursAt(column!, 4, new Set(['d']))).toEqual({ after: 'c', before: null });
});

test('a drop beside oneself moves nothing, but gathers cards that lie apart', () => {
  const [column] = board('abcd').columns;
  expect([0, 1, 2, 3].map((gap) => staysPut(column!, gap, new Set(['b'])))).toEqual([false, true, true, false]);
  expect(staysPut(column!, 2, new Set(['b', 'c']))).toBe(true);
  expect(staysPut(column!, 1, new Set(['a', 'c']))).toBe(false);
  expect(staysPut(column!, 1, new Set(['a', 'elsewhere']))).toBe(false);
});

test('ids are put into the order of the board', () => {
  expect(inBoardOrder(model, ['f', 'b', 'gone', 'a', 'd'])).toEqual(['a', 'b', 'd', 'f']);
});
