import { describe, expect, it } from 'vitest';
import { emptyNewPerson, fieldsOf, keepNewPerson, parseNewPerson, wrongIn } from './new-person.ts';

const typed = { ...emptyNewPerson, name: 'Dr. Ana de la Cruz', mail: ' ana@example.com ', phone: '0171 1234567', tags: ['react'] };

describe('a new person', () => {
  it('has the name split and kept as written, and reach with its international form', () => {
    expect(fieldsOf(typed, 'DE')).toEqual({
      given: 'Ana',
      family: 'de la Cruz',
      original: 'Dr. Ana de la Cruz',
      title: '',
      employer: '',
      city: '',
      tags: ['react'],
      emails: [{ address: 'ana@example.com', kind: 'personal', status: 'current', rank: 0 }],
      phones: [{ number: '0171 1234567', e164: '+491711234567', kind: 'mobile', status: 'current', rank: 0 }],
      links: [],
    });
  });

  it('is kept as a draft only when something is typed, and comes back whole', () => {
    expect(parseNewPerson(keepNewPerson(typed))).toEqual(typed);
    expect(keepNewPerson({ ...emptyNewPerson, jobId: 'j' })).toBe('');
    expect(parseNewPerson('{"name":7,"city":"Bonn"}')).toEqual({ ...emptyNewPerson, city: 'Bonn' });
    expect(parseNewPerson('broken')).toEqual(emptyNewPerson);
  });

  it('needs one thing to know them by, and an address that can be one', () => {
    expect(wrongIn(emptyNewPerson).name).toContain('Give a name');
    expect(wrongIn({ ...emptyNewPerson, phone: '123' })).toEqual({});
    expect(wrongIn({ ...typed, mail: 'ana' }).mail).toContain('name@example.com');
  });
});
