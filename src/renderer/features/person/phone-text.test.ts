import { describe, expect, it } from 'vitest';
import { dialText, internationalOf, phoneText } from './phone-text.ts';

describe('phone numbers', () => {
  it('read short at home and long abroad', () => {
    const phone = { number: '0171/1234567', e164: '+491711234567' };
    expect(phoneText(phone, 'DE')).toBe('0171 1234567');
    expect(phoneText(phone, 'FR')).toBe('+49 171 1234567');
  });

  it('stay as typed where they cannot be told', () => {
    expect(phoneText({ number: 'ask Ana', e164: null }, 'DE')).toBe('ask Ana');
    expect(internationalOf('ask Ana', 'DE')).toBeNull();
    expect(dialText({ number: '12', e164: null })).toBe('12');
  });

  it('are copied so that any telephone can dial them', () => {
    expect(internationalOf('0171 1234567', 'DE')).toBe('+491711234567');
    expect(dialText({ number: '0171/1234567', e164: '+491711234567' })).toBe('+491711234567');
  });
});
