import { expect, test } from 'vitest';
import { readAll } from '#shared/import/fixtures/read-all.ts';
import { personWith } from './fixtures/people.ts';
import { toResume } from './resume-write.ts';

test('a person as JSON Resume 1.0.0 comes back by an import', () => {
  const fields = {
    given: 'Ada', family: 'Lovelace', title: 'Analyst', employer: 'Engines', city: 'London', postcode: 'W1', region: 'Greater London', address: 'St James’s Square',
    summary: 'Wrote the first program.', skills: ['Mathematics', 'Poetry'], languages: ['English', 'French (C1)'],
  };
  const person = personWith({
    ...fields,
    country: 'United Kingdom',
    emails: [{ address: 'old@x.example', kind: 'work', status: 'invalid', rank: 0 }, { address: 'ada@x.example', kind: 'work', status: 'current', rank: 1 }],
    phones: [{ number: '+44 20 7946 0018', e164: null, kind: 'work', status: 'current', rank: 0 }],
    links: [{ url: 'https://ada.example', label: 'Blog' }],
    tags: ['internal'],
  });
  const resume = toResume(person);
  expect(resume.basics['location']).toMatchObject({ countryCode: 'GB', postalCode: 'W1' });
  expect(resume.languages).toEqual([{ language: 'English' }, { language: 'French', fluency: 'C1' }]);
  expect(JSON.stringify(resume)).not.toContain('internal');
  const [draft] = readAll(JSON.stringify(resume), 'x.json').drafts;
  expect(draft).toMatchObject({ ...fields, country: 'GB', emails: [{ address: 'ada@x.example' }], phones: [{ number: '+44 20 7946 0018' }], links: [{ url: 'https://ada.example', label: 'Blog' }] });
});

test('what is not known is left out', () => {
  expect(toResume(personWith({ given: 'Ada' }))).toEqual({ $schema: expect.any(String) as string, basics: { name: 'Ada' }, meta: { version: 'v1.0.0' } });
});
