import { expect, it } from 'vitest';
import type { PoolDay } from '#shared/domain/pool-days.ts';
import { pointsOf } from './points.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const day = (name: string, size: number): PoolDay => ({ poolId: 'p', day: name, at: 0, size, reachable: 1, touched: 0, cv: 0, consent: 0, came: [], left: [], more: { came: 0, left: 0 }, redefined: false });

it('counts a pool back to its beginning, with the health of the days that were looked at', () => {
  const stays = [{ from: now - 3 * DAY, to: null }, { from: now - 2.5 * DAY, to: now - DAY / 2 }];
  const points = pointsOf([day('2026-11-22', 9)], stays, now - 3 * DAY, now, dayOf);
  expect(points.map(({ day: name, size, health }) => [name, size, health?.size ?? null])).toEqual([
    ['2026-11-20', 1, null],
    ['2026-11-21', 2, null],
    ['2026-11-22', 2, 9],
    ['2026-11-23', 1, null],
  ]);
});

it('begins a segment with the first day it was looked at', () => {
  expect(pointsOf([day('2026-11-20', 4), day('2026-11-23', 5)], null, 0, now, dayOf).map(({ day: name, size }) => [name, size])).toEqual([['2026-11-20', 4], ['2026-11-23', 5]]);
});

it('goes back half a year at most', () => {
  expect(pointsOf([], [{ from: now - 900 * DAY, to: null }], now - 900 * DAY, now, dayOf)).toHaveLength(180);
});
