import { Temporal } from 'temporal-polyfill';
import { formatTime } from '#ui/format/format.ts';

/** The clock at a person's place, and how far it is from ours in hours (−5, 3.5). */
export type LocalTime = { readonly time: string; readonly hours: number };

/** What the clock shows in a zone at an instant; null where the zone is empty or unknown. */
export function localTime(zone: string, at: number, here: string = Temporal.Now.timeZoneId()): LocalTime | null {
  if (zone === '') return null;
  try {
    const instant = Temporal.Instant.fromEpochMilliseconds(at);
    const offset = (id: string) => instant.toZonedDateTimeISO(id).offsetNanoseconds;
    return { time: formatTime(at, zone), hours: (offset(zone) - offset(here)) / 3.6e12 };
  } catch {
    return null;
  }
}

/** `same time`, `5 h behind`, `3.5 h ahead`. */
export function sayDifference(hours: number): string {
  if (hours === 0) return 'same time';
  return `${String(Math.abs(hours))} h ${hours < 0 ? 'behind' : 'ahead'}`;
}
