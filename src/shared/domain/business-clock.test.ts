import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { businessClock } from './business-clock.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Casablanca', 'Australia/Lord_Howe'];
const instants = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2027, 0, 1) });
const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

test('counts the working days that begin after the day of then, up to today', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), weeks, instants, fc.array(instants, { maxLength: 5 }), (zone, week, now, sinces) => {
      const count = businessClock(now, zone, week);
      for (const since of sinces) expect(count(since)).toBe(countByCalendar(since, now, zone, week));
    }),
    { numRuns: 150 },
  );
});

test('Friday to Monday is one day', () => {
  const monday = Date.UTC(2026, 10, 23, 9);
  expect(businessClock(monday, 'UTC', [1, 2, 3, 4, 5])(monday - 3 * 86_400_000)).toBe(1);
  expect(businessClock(monday, 'UTC', [1, 2, 3, 4, 5])(monday + 1000)).toBe(0);
});

/** The same by the calendar of a library: plain, and too slow for a board. */
function countByCalendar(from: number, to: number, zone: string, week: readonly number[]): number {
  const [start, end] = [from, to].map((instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()) as [Temporal.PlainDate, Temporal.PlainDate];
  const days = start.until(end).days;
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * week.length;
  for (let extra = 1; extra <= days % 7; extra++) if (week.includes(start.add({ days: extra }).dayOfWeek)) count++;
  return count;
}
