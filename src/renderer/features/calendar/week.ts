import { dayIn, instantOf } from '#shared/domain/zoned-time.ts';
import { addDays, parseDay } from '#ui/format/parse-day.ts';

/** A calendar day `2026-11-23` and the instants (ms) between which it lasts in the zone: 23 to 25 hours. */
export type Day = { readonly day: string; readonly start: number; readonly end: number; readonly weekday: number };

/** The week that holds `day`, beginning on `firstDay` (0 Sunday to 6 Saturday), as it lasts in `zone`. */
export function weekOf(day: string, firstDay: number, zone: string): readonly Day[] {
  const back = (weekdayOf(day) - firstDay + 7) % 7;
  return Array.from({ length: 7 }, (_, i) => {
    const one = addDays(day, i - back);
    return { day: one, start: midnight(one, zone), end: midnight(addDays(one, 1), zone), weekday: weekdayOf(one) || 7 };
  });
}

/** The day a link names, or today's in the zone where it names none. */
export function dayOrToday(named: string | undefined, now: number, zone: string): string {
  return named !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(named) && parseDay(named) === named ? named : dayIn(now, zone);
}

/** 0 Sunday to 6 Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function midnight(day: string, zone: string): number {
  return instantOf({ day, time: '00:00' }, zone) ?? Date.parse(`${day}T00:00:00Z`);
}
