import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity.ts';
import { blankEntry } from '../testing/blank-entry.ts';
import { daysSince, lastTwoWay } from './last-contact.ts';

const call = (at: number, outcome: 'reached' | 'voicemail'): Activity => ({ ...blankEntry, at, kind: 'call', direction: 'out', outcome, minutes: null });
const note = (at: number): Activity => ({ ...blankEntry, at, kind: 'note' });

describe('the last two-way contact', () => {
  it('counts what both sides took part in, not what was written or left', () => {
    expect(lastTwoWay([call(10, 'reached'), call(20, 'voicemail'), note(30)], 100)).toBe(10);
  });

  it('is the latest one, in whatever order they come, and not one ahead', () => {
    expect(lastTwoWay([call(40, 'reached'), call(10, 'reached'), call(200_000, 'reached')], 100)).toBe(40);
  });

  it('may be a moment younger than the clock on show', () => {
    expect(lastTwoWay([call(30_000, 'reached')], 100)).toBe(30_000);
  });

  it('is null when there was none', () => {
    expect(lastTwoWay([note(1)], 100)).toBeNull();
  });
});

describe('days since', () => {
  it('counts calendar days', () => {
    const late = new Date(2026, 2, 1, 23, 50).getTime();
    const early = new Date(2026, 2, 2, 0, 10).getTime();
    expect(daysSince(late, early)).toBe(1);
    expect(daysSince(early, early)).toBe(0);
  });
});
