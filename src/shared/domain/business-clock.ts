import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;

/** Clocks stood at `offset` (ms from UTC) from the instant `start` on. */
type Span = { readonly start: number; readonly offset: number };

/**
 * Counts whole business days from an instant up to `now`, in the recruiter's zone: the working days that begin after the
 * instant's day, today included. Monday 09:00 to Tuesday 09:00 is 1; Friday to Monday is 1 with a Monday-to-Friday week.
 * Never negative. `workingDays` are ISO weekday numbers. Made for thousands of instants at a time: the zone's changes of
 * clock are looked up once, the rest is arithmetic.
 */
export function businessClock(now: number, zone: string, workingDays: readonly number[]): (since: number) => number {
  const working = new Set(workingDays);
  const spans: Span[] = [spanAt(now, zone)];
  const today = dayNumber(now, spans[0]?.offset ?? 0);

  const dayOf = (instant: number): number => {
    let oldest = spans.at(-1) as Span;
    while (instant < oldest.start) {
      oldest = spanAt(oldest.start - 1, zone);
      spans.push(oldest);
    }
    return dayNumber(instant, (spans.find((span) => instant >= span.start) ?? oldest).offset);
  };

  return (since) => {
    const from = since >= now ? today : dayOf(since);
    const days = today - from;
    if (days <= 0) return 0;
    let count = Math.floor(days / 7) * working.size;
    for (let extra = 1; extra <= days % 7; extra++) if (working.has(weekday(from + extra))) count++;
    return count;
  };
}

function spanAt(instant: number, zone: string): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const offset = at.offsetNanoseconds / 1_000_000;
  // A change exactly at this instant has happened; "previous" would step over it.
  const before = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return { start: before ? before.epochMilliseconds : Number.NEGATIVE_INFINITY, offset };
}

/** Days since 1970-01-01 on the zone's calendar. */
function dayNumber(instant: number, offset: number): number {
  return Math.floor((instant + offset) / DAY);
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
