import { describe, expect, it } from 'vitest';
import { localTime, sayDifference } from './local-time.ts';

const noon = Date.UTC(2026, 0, 15, 12);

describe('the time at a person’s place', () => {
  it('gives the clock there and the distance, halves included', () => {
    expect(localTime('America/New_York', noon, 'Europe/Berlin')?.hours).toBe(-6);
    expect(localTime('Asia/Kolkata', noon, 'UTC')?.hours).toBe(5.5);
  });

  it('is null for no zone and for one nobody knows', () => {
    expect(localTime('', noon)).toBeNull();
    expect(localTime('Mars/Base', noon)).toBeNull();
  });

  it('says the distance in words', () => {
    expect(sayDifference(0)).toBe('same time');
    expect(sayDifference(-6)).toBe('6 h behind');
    expect(sayDifference(5.5)).toBe('5.5 h ahead');
  });
});
