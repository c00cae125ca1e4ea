import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from './parse-day.ts';

/** A Monday. */
const now = new Date(2026, 10, 23, 9).getTime();

describe('a typed day', () => {
  it.each([
    ['today', '2026-11-23'],
    ['tom', '2026-11-24'],
    ['+3', '2026-11-26'],
    ['2w', '2026-12-07'],
    ['fri', '2026-11-27'],
    ['Monday', '2026-11-30'],
    ['2026-12-01', '2026-12-01'],
    ['12/1', '2026-12-01'],
    ['12/1/27', '2027-12-01'],
    ['1 Dec 2026', '2026-12-01'],
    ['2026-02-30', null],
    ['nonsense', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(parseDay(text, now, 'en-US')).toBe(day);
  });

  it('follows the order of the locale', () => {
    expect(parseDay('1.12.', now, 'de-DE')).toBe('2026-12-01');
    expect(parseDay('1/12', now, 'en-GB')).toBe('2026-12-01');
    expect(parseDay('freitag', now, 'de-DE')).toBe('2026-11-27');
  });
});

describe('days later', () => {
  it('crosses a change of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });
});
