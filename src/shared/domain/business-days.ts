import { Temporal } from 'temporal-polyfill';

/**
 * Whole business days between two instants, in the recruiter's zone: the number of working days that begin after `from`'s
 * day, up to and including `to`'s. Monday 09:00 to Tuesday 09:00 is 1; Friday to Monday is 1 with a Monday-to-Friday week.
 * `workingDays` are ISO weekday numbers. Never negative.
 */
export function businessDaysBetween(from: number, to: number, zone: string, workingDays: readonly number[]): number {
  const start = plainDay(from, zone);
  const days = start.until(plainDay(to, zone)).days;
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * new Set(workingDays).size;
  for (let extra = 1; extra <= days % 7; extra++) {
    if (workingDays.includes(((start.dayOfWeek - 1 + extra) % 7) + 1)) count++;
  }
  return count;
}

function plainDay(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}
