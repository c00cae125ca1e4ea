import { describe, expect, it } from 'vitest';
import { dayToDate, formatCount, formatMoney, formatMoneyRange, formatRelative, formatRelativeDay, formatShortDay } from './format.ts';

const noon = new Date(2026, 10, 23, 12, 0, 0).getTime();
const hour = 3_600_000;

describe('a time ago', () => {
  it.each([
    [-20_000, 'now'],
    [-5 * 60_000, '5 min. ago'],
    [-2 * hour, '2 hr. ago'],
    [-13 * hour, 'yesterday'],
    [25 * hour, 'tomorrow'],
    [-6 * 24 * hour, '6 days ago'],
    [-21 * 24 * hour, '3 wk. ago'],
    [-100 * 24 * hour, '3 mo. ago'],
    [-800 * 24 * hour, '2 yr. ago'],
  ])('%d ms is %s', (difference, words) => {
    expect(formatRelative(noon + difference, noon)).toBe(words);
  });

  it('counts calendar days, not 24 hours', () => {
    expect(formatRelativeDay('2026-11-23', noon)).toBe('today');
    expect(formatRelativeDay('2026-11-22', noon)).toBe('yesterday');
    expect(formatRelativeDay('2026-11-25', noon)).toBe('in 2 days');
  });
});

describe('days', () => {
  it('have no zone', () => {
    expect(dayToDate('2026-03-29').getDate()).toBe(29);
  });
  it('name the year only when it is another', () => {
    expect(formatShortDay('2026-11-25', noon)).toBe('Nov 25');
    expect(formatShortDay('2027-01-02', noon)).toBe('Jan 2, 2027');
  });
});

describe('money and counts', () => {
  it('follows the currency, and shows an unknown one as it is', () => {
    expect(formatMoney(65_000, 'EUR')).toBe('€65,000');
    expect(formatMoney(10, '??')).toBe('10 ??');
  });
  it('has open ends', () => {
    expect(formatMoneyRange(null, null, 'EUR')).toBe('');
    expect(formatMoneyRange(60_000, null, 'EUR')).toBe('≥ €60,000');
    expect(formatMoneyRange(null, 70_000, 'EUR')).toBe('≤ €70,000');
    expect(formatMoneyRange(60_000, 60_000, 'EUR')).toBe('€60,000');
    expect(formatMoneyRange(60_000, 70_000, 'EUR')).toMatch(/^€60,000\s?–\s?€?70,000$/u);
  });
  it('picks the word', () => {
    expect(formatCount(1, 'person', 'people')).toBe('1 person');
    expect(formatCount(1200, 'person', 'people')).toBe('1,200 people');
  });
});
