import { sizesAt, type PoolDay, type Stay } from '#shared/domain/pool-days.ts';
import type { Health } from '#shared/domain/pool-health.ts';

/** A day of a chart; `health` is null on days that were not looked at. */
export type Point = { readonly day: string; readonly size: number | null; readonly health: Health | null };

const DAY = 86_400_000;
/** A chart goes back so many days. */
const MOST = 180;

/**
 * The days of a pool from its first to now, each with its size and what was kept of it. The sizes of a static pool are
 * counted from the records (`stays`), so they go back to its beginning; a segment's begin with the first look.
 */
export function pointsOf(days: readonly PoolDay[], stays: readonly Stay[] | null, createdAt: number, now: number, dayOf: (at: number) => string): readonly Point[] {
  const kept = new Map(days.map((day) => [day.day, day]));
  if (!stays) return days.slice(-MOST).map((day) => ({ day: day.day, size: day.size, health: day }));
  const begin = Math.min(createdAt, ...stays.map(({ from }) => from));
  const count = Math.min(MOST, Math.max(1, Math.ceil((now - begin) / DAY) + 1));
  const moments = Array.from({ length: count }, (_, i) => now - (count - 1 - i) * DAY);
  const sizes = sizesAt(stays, moments);
  return moments.map((moment, i) => {
    const day = dayOf(moment);
    return { day, size: sizes[i] ?? 0, health: kept.get(day) ?? null };
  });
}
