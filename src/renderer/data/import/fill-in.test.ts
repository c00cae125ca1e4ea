import { describe, expect, test } from 'vitest';
import { emptyInterest } from '#shared/domain/person.ts';
import { aDraft, aMail, aPhone } from '../testing/drafts.ts';
import { differences } from './differences.ts';
import { fillIn } from './fill-in.ts';

describe('fillIn', () => {
  test('fills what is empty and overwrites nothing', () => {
    const known = aDraft({ title: 'Nurse', city: '' });
    const found = fillIn(known, aDraft({ title: 'Senior Nurse', city: 'Berlin', summary: 'Kind.' }));
    expect(found).toEqual({ city: 'Berlin', summary: 'Kind.' });
  });

  test('never makes a name of two halves', () => {
    expect(fillIn(aDraft({ given: 'Ada', family: '' }), aDraft({ given: 'Augusta', family: 'King' }))).toEqual({});
    const nameless = aDraft({ given: '', family: '' });
    expect(fillIn(nameless, aDraft())).toEqual({ given: 'Ada', family: 'Lovelace' });
  });

  test('lists grow; the same address written otherwise is no new one; ranks go on', () => {
    const known = aDraft({ emails: [aMail('Ada@Example.org')], phones: [aPhone('030 1', '+49301')], tags: ['x'] });
    const found = fillIn(known, aDraft({ emails: [aMail('ada@example.org'), aMail('ada@home.example', 1)], phones: [aPhone('+49 30 1', '+49301')], tags: ['x', 'y'] }));
    expect(found).toEqual({ emails: [aMail('Ada@Example.org'), aMail('ada@home.example', 1)], tags: ['x', 'y'] });
  });

  test('lists stay within what a person holds', () => {
    const many = Array.from({ length: 49 }, (_, i) => aMail(`a${i}@example.org`, i));
    const found = fillIn(aDraft({ emails: many }), aDraft({ emails: [aMail('b@example.org'), aMail('c@example.org')] }));
    expect(found.emails).toHaveLength(50);
    expect(differences({ ...aDraft({ emails: many }), ...found }, aDraft({ emails: [aMail('b@example.org'), aMail('c@example.org')] }))).toEqual(['E-mail: c@example.org']);
  });

  test('each line of interest is filled by itself; the reason goes with the level', () => {
    const known = aDraft({ interest: { ...emptyInterest, level: 'warm', roles: 'Lead', reason: 'said so' } });
    const incoming = aDraft({ interest: { ...emptyInterest, level: 'cold', roles: 'Any', pay: '60k', notice: '3 months', reason: 'old' } });
    expect(fillIn(known, incoming)).toEqual({ interest: { ...known.interest, pay: '60k', notice: '3 months' } });
    expect(fillIn(aDraft(), aDraft({ interest: { ...emptyInterest, availability: 'May' } })).interest).toEqual({ ...emptyInterest, availability: 'May' });
    expect(fillIn(known, aDraft())).toEqual({});
  });

  test('do not contact is taken over, never cleared', () => {
    expect(fillIn(aDraft(), aDraft({ doNotContact: true }))).toEqual({ doNotContact: true });
    expect(fillIn(aDraft({ doNotContact: true }), aDraft())).toEqual({});
  });
});

describe('differences', () => {
  test('say what was not taken, and nothing else', () => {
    const known = aDraft({ title: 'Nurse', employer: 'Mercy', city: 'Köln' });
    const incoming = aDraft({ title: 'Senior Nurse', employer: 'MERCY', city: 'Koln', preferred: 'Addie' });
    expect(differences({ ...known, ...fillIn(known, incoming) }, incoming)).toEqual(['Job title: Senior Nurse']);
    expect(differences(aDraft(), aDraft({ given: 'Grace', family: 'Hopper' }))).toEqual(['Name: Grace Hopper']);
    expect(differences(aDraft(), aDraft({ given: 'Lovelace', family: 'Ada' }))).toEqual([]);
  });
});
