import { weekTimeOf } from '#shared/domain/zoned-time.ts';
import type { Day } from './week.ts';

const MINUTE = 60_000;
/** Shorter ones would be too small to read and to hit. */
const LEAST = 30;

export type Timed = { readonly id: string; readonly slot: { readonly start: number; readonly minutes: number } };

/**
 * Where something stands in a day's column: from `top` for `height` minutes of the clock, in lane `lane` of `lanes` side
 * by side.
 */
export type Placed<E> = { readonly event: E; readonly top: number; readonly height: number; readonly lane: number; readonly lanes: number };

/** Places what happens in a day; what overlaps stands side by side. What began the day before begins at the top. */
export function placeDay<E extends Timed>(events: readonly E[], day: Day, zone: string): readonly Placed<E>[] {
  const inDay = events
    .filter(({ slot }) => slot.start < day.end && endOf(slot) > day.start)
    .toSorted((a, b) => a.slot.start - b.slot.start || endOf(b.slot) - endOf(a.slot) || (a.id < b.id ? -1 : 1));
  const placed: Placed<E>[] = [];
  let group: { event: E; top: number; bottom: number; lane: number }[] = [];
  const close = (): void => {
    const lanes = group.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    for (const { event, top, bottom, lane } of group) placed.push({ event, top, height: bottom - top, lane, lanes });
    group = [];
  };
  for (const event of inDay) {
    const { slot } = event;
    const from = slot.start <= day.start ? 0 : weekTimeOf(slot.start, zone).hour * 60;
    const length = (Math.min(endOf(slot), day.end) - Math.max(slot.start, day.start)) / MINUTE;
    const top = Math.min(from, 24 * 60 - LEAST);
    const bottom = Math.min(24 * 60, top + Math.max(LEAST, length));
    if (group.every((other) => other.bottom <= top)) close();
    const taken = new Set(group.filter((other) => other.bottom > top).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane++;
    group.push({ event, top, bottom, lane });
  }
  close();
  return placed;
}

function endOf({ start, minutes }: Timed['slot']): number {
  return start + minutes * MINUTE;
}
