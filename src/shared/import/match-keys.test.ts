import { describe, expect, test } from 'vitest';
import { emailKey, exactKeys, linkKey, phoneKey } from './match-keys.ts';
import { extensionOf, isDialable, phonesInCell, toE164 } from './phone-number.ts';

describe('keys', () => {
  test('addresses: case, and for Gmail dots, tags and the other host', () => {
    expect(emailKey(' Ada@Example.COM ')).toBe('ada@example.com');
    for (const same of ['a.da@gmail.com', 'ada+jobs@gmail.com', 'A.D.A@GoogleMail.com']) expect(emailKey(same)).toBe('ada@gmail.com');
    expect(emailKey('a.da+x@example.com')).toBe('a.da+x@example.com');
    for (const odd of ['', '@', '@gmail.com', '+x@gmail.com', 'a@b@gmail.com']) expect(typeof emailKey(odd)).toBe('string');
  });

  test('phones: with extension, without fax', () => {
    const phone = { e164: '+14186569254', number: '+1 418 656 9254', kind: 'work' } as const;
    expect(phoneKey(phone)).toBe('+14186569254');
    expect(phoneKey({ ...phone, number: '+1 418 656 9254 ext. 12' })).toBe('+14186569254x12');
    expect(phoneKey({ ...phone, kind: 'fax' })).toBeNull();
    expect(phoneKey({ ...phone, e164: null })).toBeNull();
  });

  test('LinkedIn: the path alone', () => {
    for (const same of [
      'https://www.linkedin.com/in/Ada-L/', 'linkedin.com/in/ada-l?trk=x', 'http://de.linkedin.com/in/ada-l#top', 'HTTPS://LinkedIn.com//in/ADA-L/en',
    ]) {
      expect(linkKey(same)).toBe('in/ada-l');
    }
    expect(linkKey('https://www.linkedin.com/in/jos%C3%A9')).toBe('in/josé');
    expect(linkKey('https://www.linkedin.com/in/%E0%A4%A')).toBe('in/%e0%a4%a');
    for (const other of ['https://linkedin.com/company/acme', 'https://notlinkedin.com/in/ada', 'https://example.com', '']) {
      expect(linkKey(other)).toBeNull();
    }
  });

  test('all of a person, each once', () => {
    expect(
      exactKeys({
        emails: [
          { address: 'a.b@gmail.com', kind: 'other', status: 'current', rank: 0 },
          { address: 'ab@googlemail.com', kind: 'other', status: 'current', rank: 1 },
        ],
        phones: [{ number: '1', e164: '+4930123456', kind: 'work', status: 'current', rank: 0 }],
        links: [{ url: 'linkedin.com/in/ab', label: '' }],
      }),
    ).toEqual(['mail:ab@gmail.com', 'phone:+4930123456', 'link:in/ab']);
  });
});

describe('phone numbers', () => {
  test.each([
    ['030 1234567', 'DE', '+49301234567'],
    ['+44 (0)20 7946 0958', 'DE', '+442079460958'],
    ['0044 20 7946 0958', undefined, '+442079460958'],
    ['(212) 555-1234 ext. 5', 'US', '+12125551234'],
    ['555-1234', 'US', null],
    ['030 1234567', undefined, null],
    ['call me', 'DE', null],
    ['1234', 'DE', null],
    ['1'.repeat(5000), 'DE', null],
  ] as const)('%s in %s', (number, country, expected) => {
    expect(toE164(number, country)).toBe(expected);
  });

  test('several in a cell, extensions, words', () => {
    expect(phonesInCell('030 1; +49 2 / 040 3 or 050 4')).toEqual(['030 1', '+49 2', '040 3', '050 4']);
    expect(phonesInCell('030/1234567')).toEqual(['030/1234567']);
    expect(extensionOf('+1 418 656;ext=102')).toBe('102');
    expect(extensionOf('+49 30 1234567')).toBeNull();
    expect([isDialable('BusinessPhone'), isDialable('112'), isDialable('٠١٢٣')]).toEqual([false, true, true]);
  });
});
