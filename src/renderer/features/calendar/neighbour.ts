import type { Timed } from './layout.ts';
import type { Day } from './week.ts';

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}

/**
 * The interview an arrow leads to: up and down go through the week in order of time; left and right to the nearest time of
 * day on the next day that has any. Undefined at an end.
 */
export function neighbour<E extends Timed>(events: readonly E[], days: readonly Day[], from: E, key: Arrow): E | undefined {
  const ordered = events.toSorted((a, b) => a.slot.start - b.slot.start || (a.id < b.id ? -1 : 1));
  const at = ordered.findIndex(({ id }) => id === from.id);
  if (key === 'ArrowUp') return ordered[at - 1];
  if (key === 'ArrowDown') return ordered[at + 1];
  const dayAt = dayOf(from, days);
  const home = days[dayAt];
  if (!home) return undefined;
  const time = from.slot.start - home.start;
  const others = key === 'ArrowLeft' ? days.slice(0, dayAt).toReversed() : days.slice(dayAt + 1);
  for (const day of others) {
    const there = ordered.filter((event) => event.slot.start >= day.start && event.slot.start < day.end);
    const distance = ({ slot }: E): number => Math.abs(slot.start - day.start - time);
    if (there.length > 0) return there.reduce((best, event) => (distance(event) < distance(best) ? event : best));
  }
  return undefined;
}

function dayOf({ slot }: Timed, days: readonly Day[]): number {
  const at = days.findIndex(({ start, end }) => slot.start >= start && slot.start < end);
  return at < 0 ? 0 : at;
}
