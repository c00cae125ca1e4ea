import { expect, test } from 'vitest';
import { edgeSpeed } from './edge-scroll.ts';
import { scrollTopFor } from './layout.ts';

test('scrolls just enough to show a row', () => {
  expect(scrollTopFor({ start: 100, end: 198 }, 0, 400)).toBeNull();
  expect(scrollTopFor({ start: 380, end: 478 }, 0, 400)).toBe(86);
  expect(scrollTopFor({ start: 100, end: 198 }, 300, 400)).toBe(92);
  expect(scrollTopFor({ start: 0, end: 98 }, 300, 400)).toBe(0);
  expect(scrollTopFor({ start: 0, end: 98 }, 0, 400)).toBeNull();
});

test('the nearer the edge, the faster; not in the middle and not far outside', () => {
  expect(edgeSpeed(500, 0, 1000)).toBe(0);
  expect(edgeSpeed(1, 0, 1000)).toBeLessThan(edgeSpeed(40, 0, 1000));
  expect(edgeSpeed(999, 0, 1000)).toBeGreaterThan(edgeSpeed(960, 0, 1000));
  expect(edgeSpeed(2000, 0, 1000)).toBe(0);
  expect(edgeSpeed(5, 0, 0)).toBe(0);
});
