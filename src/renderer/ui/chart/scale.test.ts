import { expect, it } from 'vitest';
import { endOf, pathOf, topOf } from './scale.ts';

it('ends an axis at a round number', () => {
  expect([[], [null], [3], [12, 7], [51], [1000]].map(topOf)).toEqual([1, 1, 5, 20, 100, 1000]);
});

it('draws from left to right, with a gap where nothing is known', () => {
  expect(pathOf([0, 5, 10], 10, 100, 50)).toBe('M0 50l0 0L50 25L100 0');
  expect(pathOf([null, 5, null, 10], 10, 90, 50)).toBe('M30 25l0 0M90 0l0 0');
  expect(pathOf([5], 10, 100, 50)).toBe('M100 25l0 0');
  expect([endOf([0, 5, null], 10, 100, 50), endOf([null], 10, 100, 50), endOf([5], 10, 100, 50)]).toEqual(['M50 25l0 0', '', 'M100 25l0 0']);
});
