import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '#shared/domain/person.ts';
import { readAll } from '#shared/import/fixtures/read-all.ts';
import { csvHead, csvRows } from './csv-tables.ts';
import { asLine, asText, personWith, signs } from './fixtures/people.ts';

const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...signs), maxLength: 120 }));
const oneLine = anything.map(asLine);
const someText = anything.map(asText);
const corpus = resolve('../shared/samples/hostile/blns.json');
const nameOf = (id: string | null): string => id ?? '';
const fileOf = (people: readonly Person[]): string => csvHead('people') + csvRows('people', people, nameOf);

test('people as a table come back by an import that maps the columns by itself, formulas included', () => {
  const person = fc.record({ given: fc.constantFrom('=1+1', '@sum', 'Ada', "'-x"), family: oneLine, title: oneLine, employer: oneLine, summary: someText }).map(personWith);
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
      const { drafts } = readAll(new TextEncoder().encode(fileOf(people)), 'people.csv');
      expect(drafts).toMatchObject(people.map(({ given, family, title, employer, summary }) => ({ given, family, title, employer, summary })));
    }),
  );
});

test('addresses, numbers, lists and consent to contact have columns that are known', () => {
  const one = personWith({
    given: 'Ada',
    emails: [{ address: 'a@x.example', kind: 'work', status: 'current', rank: 0 }, { address: 'b@x.example', kind: 'personal', status: 'current', rank: 1 }],
    phones: [{ number: '+49 30 123456', e164: null, kind: 'mobile', status: 'current', rank: 0 }],
    links: [{ url: 'https://a.example', label: '' }, { url: 'https://b.example', label: '' }],
    skills: ['Go', 'Rust'],
    tags: ['x', 'y'],
    city: 'Berlin',
    doNotContact: true,
  });
  expect(readAll(fileOf([one]), 'people.csv').drafts).toMatchObject([
    {
      emails: [{ address: 'a@x.example', kind: 'work' }, { address: 'b@x.example', kind: 'personal' }],
      phones: [{ kind: 'mobile' }],
      links: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
      skills: ['Go', 'Rust'],
      tags: ['x', 'y'],
      city: 'Berlin',
      doNotContact: true,
    },
  ]);
});

test.skipIf(!existsSync(corpus))('naughty strings as names start no formula, and come back (needs ../shared/samples)', () => {
  const strings = (JSON.parse(readFileSync(corpus, 'utf8')) as string[]).map((text) => text.slice(0, 500).trim());
  const text = fileOf(strings.map((family) => personWith({ given: 'A', family, title: family })));
  const { drafts } = readAll(new TextEncoder().encode(text), 'people.csv');
  expect(drafts.map(({ family, title }) => [family, title])).toEqual(strings.map((family) => [family, family]));
  for (const name of ['=cmd', '+1', '-1', '@x']) expect(fileOf([personWith({ given: name })]).split('\r\n')[1]).toMatch(/^'/u);
});
