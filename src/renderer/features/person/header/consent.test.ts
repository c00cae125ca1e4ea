import { describe, expect, it } from 'vitest';
import { consentBadge } from './consent.ts';

const now = Date.UTC(2026, 5, 1);
const day = 86_400_000;
const given = (expires: number | null) => consentBadge({ state: 'given', basis: '', at: now, expires }, now);

describe('the consent badge', () => {
  it('is calm while consent holds, and warns in its last month', () => {
    expect(given(null)).toEqual({ tone: 'ok', label: 'Consent' });
    expect(given(now + 90 * day).tone).toBe('ok');
    expect(given(now + 10 * day).tone).toBe('warn');
    expect(given(now + 10 * day).label).toContain('until');
  });

  it('says that it has run out, and since when', () => {
    expect(given(now - day)).toMatchObject({ tone: 'late', label: expect.stringContaining('expired') as string });
  });

  it('never passes an unknown state off as consent', () => {
    expect(consentBadge({ state: 'unknown', basis: '', at: null, expires: null }, now)).toEqual({ tone: 'neutral', label: 'No consent yet' });
    expect(consentBadge({ state: 'withdrawn', basis: '', at: null, expires: null }, now).tone).toBe('late');
  });
});
