import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessClock } from './business-clock.ts';
import { businessDaysBetween } from './business-days.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Casablanca', 'Australia/Lord_Howe'];
const instants = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2027, 0, 1) });
const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

test('counts what businessDaysBetween counts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), weeks, instants, fc.array(instants, { maxLength: 5 }), (zone, week, now, sinces) => {
      const count = businessClock(now, zone, week);
      for (const since of sinces) expect(count(since)).toBe(businessDaysBetween(since, now, zone, week));
    }),
    { numRuns: 150 },
  );
});

test('Friday to Monday is one day', () => {
  const monday = Date.UTC(2026, 10, 23, 9);
  expect(businessClock(monday, 'UTC', [1, 2, 3, 4, 5])(monday - 3 * 86_400_000)).toBe(1);
  expect(businessClock(monday, 'UTC', [1, 2, 3, 4, 5])(monday + 1000)).toBe(0);
});
