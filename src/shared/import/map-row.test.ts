import { describe, expect, test } from 'vitest';
import { person } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import { readAll } from './fixtures/read-all.ts';
import { limits } from './limits.ts';
import { preview } from './map-all.ts';
import type { PersonDraft } from './types.ts';

const one = (header: string, row: string, country = 'DE'): { draft: PersonDraft; warnings: string[] } => {
  const { drafts, warnings } = readAll(`${header}\n${row}\n`, 'x.csv', { country });
  if (!drafts[0]) throw new Error('no draft');
  return { draft: drafts[0], warnings: warnings.map(({ message }) => message) };
};
const addresses = (cell: string): string[] => one('Name,Email', `Ada,"${cell}"`).draft.emails.map(({ address }) => address);

describe('cells', () => {
  test('several addresses in a cell', () => {
    const both = ['a@example.com', 'b@example.com'];
    for (const cell of ['a@example.com;b@example.com', 'a@example.com,b@example.com', 'a@example.com b@example.com', 'Ada <a@example.com>, mailto:b@example.com', '<a@example.com>; [b@example.com]']) {
      expect(addresses(cell), cell).toEqual(both);
    }
    expect(addresses('A.B+c@Example.com')).toEqual(['A.B+c@Example.com']);
    expect(addresses('n/a')).toEqual([]);
  });

  test('a name beside an address is the name where there is none', () => {
    expect(one('Email,City', 'Grace Hopper <grace@example.com>,X').draft).toMatchObject({ given: 'Grace', family: 'Hopper' });
  });

  test('what is no address goes to the note with a warning', () => {
    const { draft, warnings } = one('Name,Email', 'Ada,ask her');
    expect(draft.note).toBe('Email: ask her');
    expect(warnings).toEqual(['“ask her” in Email is no e-mail address. It is kept in the note.']);
  });

  test('phones by kind, as typed, with the international form where it can be told', () => {
    const { draft } = one('Name,Fax,Phone,Mobile', 'Ada,030 1234567,call me,"0151 23456789; +44 20 7946 0958"');
    expect(draft.phones.map(({ number, e164, kind, rank }) => [number, e164, kind, rank])).toEqual([
      ['call me', null, 'other', 0],
      ['0151 23456789', '+4915123456789', 'mobile', 1],
      ['+44 20 7946 0958', '+442079460958', 'mobile', 2],
      ['030 1234567', '+49301234567', 'fax', 3],
    ]);
  });

  test('the row’s own country reads its phones', () => {
    expect(one('Name,Phone,Country', 'Ada,(212) 555-1234,USA').draft.phones[0]?.e164).toBe('+12125551234');
    expect(one('Name,Telefon,Land', 'Ada,01 5123456,Österreich').draft.phones[0]?.e164).toBe('+4315123456');
  });

  test('postcodes keep their zeros, defused cells lose their apostrophe', () => {
    expect(one('Name,Zip,Phone', "Ada,02150,'+493012345678")).toMatchObject({
      draft: { postcode: '02150', phones: [{ number: '+493012345678', e164: '+493012345678' }] },
    });
  });

  test.each([
    ['TRUE', true], ['yes', true], ['x', true], ['1', true], ['Ja', true], ['opted out', true], ['maybe', true],
    ['FALSE', false], ['no', false], ['0', false], ['', false], ['Nein', false],
  ])('do not contact: %s', (cell, expected) => {
    expect(one('Name,Do not contact', `Ada,${cell}`).draft.doNotContact).toBe(expected);
  });

  test('skills, tags and languages are lists', () => {
    const { draft } = one('Name;Skills;Tags;Sprachen', 'Ada;"a, b,,a";x|y;Deutsch');
    expect(draft).toMatchObject({ skills: ['a', 'b'], tags: ['x', 'y'], languages: ['Deutsch'] });
  });

  test('dates: the order of day and month is the column’s', () => {
    const days = (cells: string[], country = 'DE'): string[] =>
      readAll(`Email,Date added\n${cells.map((cell, i) => `a${i}@example.com,"${cell}"`).join('\n')}`, 'x.csv', { country }).drafts.map(
        ({ metAt }) => (metAt === undefined ? '' : new Date(metAt).toISOString().slice(0, 10)),
      );
    expect(days(['03/04/2024', '25/04/2024'], 'US')).toEqual(['2024-04-03', '2024-04-25']);
    expect(days(['03/04/2024', '04/25/2024'])).toEqual(['2024-03-04', '2024-04-25']);
    expect(days(['03/04/2024'])).toEqual(['2024-04-03']);
    expect(days(['03/04/2024'], 'US')).toEqual(['2024-03-04']);
    expect(days(['2024-02-29', '12 Mar 2024', '7-Feb-22', '3. März 2024', 'Mar 5, 2024', '1.2.24', '31/02/2024', 'soon'])).toEqual([
      '2024-02-29', '2024-03-12', '2022-02-07', '2024-03-03', '2024-03-05', '2024-02-01', '', '',
    ]);
  });
});

describe('nothing is lost', () => {
  test('what is too long goes on in the note', () => {
    const { draft, warnings } = one('Name,Company', `Ada,${'x'.repeat(600)}`);
    expect(draft.employer).toHaveLength(limits.line);
    expect(draft.note).toBe(`Company (continued): ${'x'.repeat(100)}`);
    expect(warnings).toEqual(['Company is longer than 500 characters. The rest is kept in the note.']);
  });

  test('cells beyond the columns go to the note; missing cells are blank', () => {
    expect(one('Name,City', 'Ada,London,more,cells')).toMatchObject({
      draft: { note: 'More cells: more; cells' },
      warnings: ['The row has more cells than there are columns. It is kept in the note.'],
    });
    expect(one('Name,City,Title', 'Ada').draft).toMatchObject({ original: 'Ada', city: '' });
  });

  test('only a row without name and contact is skipped, with its line and what to do', () => {
    const { drafts, skipped, source } = readAll('Name,Email,City\n,,Berlin\nAda,,\n,a@example.com,\n\n , ,\n');
    expect(drafts.map(({ line }) => line)).toEqual([3, 4]);
    expect(skipped.map(({ line }) => line)).toEqual([2, 6]);
    expect(source.rows).toBe(4);
    expect(skipped[0]?.reason).toBe(
      'Line 2 has no name and no e-mail address, phone number or link. Add one of them and import the row again.',
    );
  });

  test('the limits are the domain’s', () => {
    const many = (count: number, of: (i: number) => string): string => Array.from({ length: count }, (_, i) => of(i)).join(';');
    const header = 'Full name,Email,Phone,Skills,Languages,Tags,Summary,Notes';
    const row = ['N', many(60, (i) => `a${i}@b.c`), many(60, (i) => `555${i}00`), many(600, (i) => `s${i}`), many(150, (i) => `l${i}`), many(300, (i) => `t${i}`), 'x'.repeat(30_000), 'y'.repeat(60_000)];
    const { draft, warnings } = one(header, row.map((cell) => `"${cell}"`).join(','));
    const { line: _, note, ...fields } = draft;
    expect(person.safeParse({ ...fields, id: newId(), createdAt: 0, createdBy: 'me' }).error).toBeUndefined();
    expect([draft.emails.length, draft.phones.length, draft.skills.length, draft.languages.length, draft.tags.length, draft.summary.length]).toEqual([
      limits.emails, limits.phones, limits.skills, limits.languages, limits.tags, limits.summary,
    ]);
    expect(note).toHaveLength(limits.note);
    expect(warnings.at(-1)).toContain('left out');
  });

  test('one more than the limits is one too many for the domain', () => {
    const { draft } = one('Name', 'Ada');
    const full = (over: object): boolean => person.safeParse({ ...draft, ...over, id: newId(), createdAt: 0, createdBy: 'me' }).success;
    const list = (length: number): string[] => Array.from({ length }, (_, i) => String(i));
    for (const field of ['skills', 'languages', 'tags'] as const) {
      expect(full({ [field]: list(limits[field]) })).toBe(true);
      expect(full({ [field]: list(limits[field] + 1) })).toBe(false);
    }
    expect(full({ summary: 'x'.repeat(limits.summary + 1) })).toBe(false);
  });
});

test('the preview maps the first rows with the mapping at hand', () => {
  const { source } = readAll('X,Y\nAda,a@example.com\nBob,b@example.com\n');
  expect(preview(source, { mapping: ['fullName', 'email'] }, 1)).toMatchObject([
    { line: 2, cells: ['Ada', 'a@example.com'], outcome: { draft: { original: 'Ada' } } },
  ]);
});
