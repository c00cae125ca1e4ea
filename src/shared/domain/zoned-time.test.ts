import { expect, test } from 'vitest';
import { clockChangeAt, dayIn, instantOf, isZone, offsetOf, wallTimeOf, weekTimeOf, zoneName, zoneOptions } from './zoned-time.ts';

const noon = Date.UTC(2026, 10, 23, 12);

test('a wall time is an instant in its zone, and back', () => {
  const wall = { day: '2026-11-23', time: '09:30' };
  expect(instantOf(wall, 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 23, 8, 30));
  expect(instantOf(wall, 'America/New_York')).toBe(Date.UTC(2026, 10, 23, 14, 30));
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']) {
    expect(wallTimeOf(instantOf(wall, zone)!, zone)).toEqual(wall);
  }
});

test('a time that clocks skip is the one after the gap', () => {
  const instant = instantOf({ day: '2026-03-29', time: '02:30' }, 'Europe/Berlin')!;
  expect(wallTimeOf(instant, 'Europe/Berlin')).toEqual({ day: '2026-03-29', time: '03:30' });
});

test('a time that comes twice is the first one', () => {
  expect(instantOf({ day: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

test('what is no day, no time or no zone is null', () => {
  expect(instantOf({ day: '2026-02-30', time: '09:30' }, 'UTC')).toBeNull();
  expect(instantOf({ day: '2026-02-03', time: '25:30' }, 'UTC')).toBeNull();
  expect(instantOf({ day: '', time: '' }, 'UTC')).toBeNull();
  expect(instantOf({ day: '2026-02-03', time: '09:30' }, 'Nowhere/Here')).toBeNull();
  expect(isZone('Nowhere/Here')).toBe(false);
});

test('the day depends on the zone', () => {
  const late = Date.UTC(2026, 10, 23, 23, 30);
  expect(dayIn(late, 'Europe/Berlin')).toBe('2026-11-24');
  expect(dayIn(late, 'UTC')).toBe('2026-11-23');
});

test('zones are named with their distance, the wanted ones first', () => {
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires, America, Argentina');
  expect(offsetOf(noon, 'Asia/Kolkata')).toBe('UTC+05:30');
  const options = zoneOptions(noon, ['Europe/Lisbon', 'Nowhere/Here', 'Europe/Lisbon']);
  expect(options[0]).toEqual({ value: 'Europe/Lisbon', label: 'Lisbon, Europe (UTC)' });
  expect(options.filter((option) => option.value === 'Europe/Lisbon')).toHaveLength(1);
  expect(options.some((option) => option.value === 'UTC')).toBe(true);
});

test('a change of clocks is seen where it is, and nowhere else', () => {
  expect(clockChangeAt({ day: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toBe('skipped');
  expect(clockChangeAt({ day: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toBe('twice');
  expect(clockChangeAt({ day: '2026-10-25', time: '03:30' }, 'Europe/Berlin')).toBeNull();
  expect(clockChangeAt({ day: '2026-03-29', time: '02:30' }, 'UTC')).toBeNull();
  expect(clockChangeAt({ day: 'x', time: '02:30' }, 'UTC')).toBeNull();
  // Lord Howe moves by half an hour; Samoa left out a whole day.
  expect(clockChangeAt({ day: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe')).toBe('skipped');
  expect(clockChangeAt({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia')).toBe('skipped');
});

test('weekday and hour are those of the zone', () => {
  expect(weekTimeOf(Date.UTC(2026, 10, 22, 23, 30), 'Europe/Berlin')).toEqual({ weekday: 1, hour: 0.5 });
  expect(weekTimeOf(Date.UTC(2026, 10, 22, 23, 30), 'UTC')).toEqual({ weekday: 7, hour: 23.5 });
});
