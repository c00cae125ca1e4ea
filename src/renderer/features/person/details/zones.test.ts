import { describe, expect, it } from 'vitest';
import { checkZone } from './zones.ts';

describe('time zones as typed', () => {
  it('are taken when the platform knows them, or when there is none', () => {
    expect(checkZone('Europe/Berlin')).toBeNull();
    expect(checkZone('')).toBeNull();
  });

  it('are refused with a word on what to type', () => {
    expect(checkZone('Berlin time')).toContain('Europe/Berlin');
  });
});
