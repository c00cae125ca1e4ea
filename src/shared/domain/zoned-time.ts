import { Temporal } from 'temporal-polyfill';

/** What a clock on the wall shows: a calendar day `2026-11-23` and a time `09:30` of 24 hours, without a zone. */
export type WallTime = { readonly day: string; readonly time: string };

export type ZoneOption = { readonly value: string; readonly label: string };

/**
 * The instant (ms) at which clocks in `zone` show this; null when the day or the time is no such thing. A time that
 * clocks skip in spring is read as the one after the gap; one that comes twice in autumn, as the first.
 */
export function instantOf({ day, time }: WallTime, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    return null;
  }
}

/**
 * What a change of clocks does to this time in `zone`: skipped in spring (`instantOf` reads it as the one after the gap),
 * twice in autumn (it reads the first), or null, as nearly always.
 */
export function clockChangeAt({ day, time }: WallTime, zone: string): 'skipped' | 'twice' | null {
  if (instantOf({ day, time }, zone) === null) return null;
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }));
  if (!earlier || !later || earlier.epochMilliseconds === later.epochMilliseconds) return null;
  return later.toPlainDateTime().equals(wall) ? 'twice' : 'skipped';
}

/** ISO weekday in `zone` at an instant (ms), Monday 1 to Sunday 7, and the hour of day there, with its fraction. */
export function weekTimeOf(instant: number, zone: string): { readonly weekday: number; readonly hour: number } {
  const at = zoned(instant, zone);
  return { weekday: at.dayOfWeek, hour: at.hour + at.minute / 60 };
}

/** What clocks in `zone` show at an instant (ms). */
export function wallTimeOf(instant: number, zone: string): WallTime {
  const at = zoned(instant, zone);
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The calendar day in `zone` at an instant (ms), `2026-11-23`. */
export function dayIn(instant: number, zone: string): string {
  return zoned(instant, zone).toPlainDate().toString();
}

/** How far `zone` is from UTC at an instant (ms): `UTC+01:00`, or `UTC`. */
export function offsetOf(instant: number, zone: string): string {
  const { offset } = zoned(instant, zone);
  return offset === '+00:00' ? 'UTC' : `UTC${offset}`;
}

/** Whether it names a time zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    zoned(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** A zone's name to read, such as `Berlin, Europe`. */
export function zoneName(zone: string): string {
  const [place, ...regions] = zone.split('/').toReversed().map((part) => part.replaceAll('_', ' '));
  return regions.length > 0 ? `${place}, ${regions.toReversed().join(', ')}` : (place ?? zone);
}

/**
 * Every zone to choose from, the `first` ones before all others; each with its distance from UTC at `instant` (ms).
 * Those of `first` that are no zones are left out.
 */
export function zoneOptions(instant: number, first: readonly string[] = []): readonly ZoneOption[] {
  const known = new Set(Intl.supportedValuesOf('timeZone')).add('UTC');
  const ahead = [...new Set(first)].filter(isZone);
  const rest = [...known].filter((zone) => !ahead.includes(zone)).toSorted();
  return [...ahead, ...rest].map((value) => ({ value, label: `${zoneName(value)} (${offsetOf(instant, value)})` }));
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
