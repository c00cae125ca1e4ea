import { expect, it } from 'vitest';
import { marksOf } from './marks.ts';

/** A page of 200 × 100 units drawn at twice the size; PDF counts from the bottom. */
const page = { width: 400, height: 200, transform: [2, 0, 0, -2, 0, 200], scale: 2 };
const run = { str: 'with React now', width: 140, height: 10, transform: [10, 0, 0, 10, 20, 50] };

it('puts a box over each word, in per cent of the page', () => {
  const [mark, ...others] = marksOf({ ...page, runs: [run] }, ['react']);
  expect(others).toEqual([]);
  expect(mark).toEqual({ left: 35, top: 40, wide: 25, high: 12 });
});

it('marks nothing where there is no word, no text, or text that stands askew', () => {
  expect(marksOf({ ...page, runs: [run] }, [])).toEqual([]);
  expect(marksOf({ ...page, runs: [{ ...run, str: '' }] }, ['react'])).toEqual([]);
  expect(marksOf({ ...page, runs: [{ ...run, transform: [0, 10, -10, 0, 20, 50] }] }, ['react'])).toEqual([]);
});
