import { expect, test } from 'vitest';
import { placeTip } from './tooltip-place.ts';

const room = { width: 800, height: 600 };
const tip = { width: 100, height: 20 };

test('it stands on its side, in the middle of its target', () => {
  const target = { left: 300, top: 300, width: 40, height: 30 };
  expect(placeTip(target, tip, 'bottom', room)).toEqual({ x: 270, y: 336 });
  expect(placeTip(target, tip, 'top', room)).toEqual({ x: 270, y: 274 });
  expect(placeTip(target, tip, 'right', room)).toEqual({ x: 346, y: 305 });
  expect(placeTip(target, tip, 'left', room)).toEqual({ x: 194, y: 305 });
});

test('without room it turns to the other side', () => {
  expect(placeTip({ left: 300, top: 580, width: 40, height: 16 }, tip, 'bottom', room).y).toBe(554);
  expect(placeTip({ left: 4, top: 300, width: 40, height: 16 }, tip, 'left', room).x).toBe(50);
});

test('it never leaves the window', () => {
  expect(placeTip({ left: 0, top: 300, width: 20, height: 20 }, tip, 'bottom', room).x).toBe(4);
  expect(placeTip({ left: 790, top: 300, width: 10, height: 20 }, tip, 'bottom', room).x).toBe(696);
});
