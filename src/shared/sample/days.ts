import { Temporal } from 'temporal-polyfill';
import type { Dice } from './dice.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A moment in office hours (UTC), `days` before `now`, on a weekday; never in the future. */
export function officeMoment(dice: Dice, now: number, days: number): number {
  const midnight = Math.floor((now - days * DAY) / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const shift = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const at = midnight - shift * DAY + dice.int(7, 15) * 60 * MINUTE + dice.int(0, 11) * 5 * MINUTE;
  return Math.min(at, now - dice.int(1, 50) * MINUTE);
}

/** The calendar day `days` after the present one in a zone. */
export function dayFrom(now: number, zone: string, days: number): string {
  return today(now, zone).add({ days }).toString();
}

/** `hour:minute` in a zone on the `n`th working day (Monday to Friday) after the present one. */
export function slotFrom(now: number, zone: string, n: number, hour: number, minute: number): number {
  let date = today(now, zone);
  for (let left = n; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left--;
  }
  return date.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }).epochMilliseconds;
}

function today(now: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
}
