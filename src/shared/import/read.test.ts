import { describe, expect, test } from 'vitest';
import { readAll } from './fixtures/read-all.ts';
import { readImport, readImportText, summaryOf } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const messageOf = (bytes: Uint8Array, name: string): string => {
  const opened = readImport(bytes, name);
  return opened.ok ? '' : opened.error.message;
};

describe('what kind of file it is', () => {
  test.each([
    ['people.csv', 'Name,Email\nA,a@example.com', 'csv'],
    ['people.txt', 'Name\tEmail\nA\ta@example.com', 'csv'],
    ['people.csv', 'BEGIN:VCARD\nFN:A\nEND:VCARD', 'vcard'],
    ['people', '\n\n  begin:vcard\nFN:A\nend:vcard', 'vcard'],
    ['people.csv', '{"basics":{"name":"A"}}', 'json-resume'],
    ['people.json', '[{"basics":{"name":"A"}}]', 'json-resume'],
    ['people.csv', '[Name],Email\nA,a@example.com', 'csv'],
    ['people.vcf', 'Name,Email\nA,a@example.com', 'csv'],
  ])('%s: %j', (name, text, format) => {
    expect(readAll(utf8(text), name).source.format).toBe(format);
  });

  test('what cannot be read says what to do', () => {
    expect(messageOf(utf8(' \n'), 'a.csv')).toBe('a.csv is empty. Choose a file with at least one person.');
    expect(messageOf(new Uint8Array(), 'a.csv')).toContain('is empty');
    expect(messageOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'a.xlsx')).toContain('Save the sheet as CSV');
    expect(messageOf(utf8('%PDF-1.7'), 'cv.pdf')).toContain('Add it as a document');
    expect(messageOf(utf8('{"basics":'), 'a.json')).toContain('no valid JSON');
  });
});

test('pasted text is read like a file', () => {
  const opened = readImportText('\uFEFFName;E-Mail\nAda Lovelace;ada@example.com');
  expect(opened).toMatchObject({ ok: true, value: { encoding: 'text', delimiter: ';', rows: 1, name: 'Pasted text' } });
});

test('the summary is plain data without the records', () => {
  const { source } = readAll('Name,Email\nA,a@example.com');
  const summary = summaryOf(source);
  expect(summary).not.toHaveProperty('body');
  expect(structuredClone(summary)).toEqual(summary);
});

test('columns that name nobody: a warning before, and each row skipped with a reason', () => {
  const { source, skipped } = readAll('a,b\n1,2\n3,4\n');
  expect(source.warnings).toHaveLength(1);
  expect(skipped.map(({ line }) => line)).toEqual([2, 3]);
  expect(readAll('a,b\n1,2\n', 'x.csv', { mapping: ['fullName', 'note'] }).drafts).toMatchObject([{ original: '1', note: 'b: 2' }]);
});

test('resumes: an array with the line of each; wrong types are left out with a warning', () => {
  const text = '[\n  {"basics": {"name": "Ada \\"]\\" L", "email": 5}},\n\n  {"basics": {}}, 7,\n  {"basics": {"email": "b@example.com"}, "skills": {}}\n]';
  const { drafts, skipped, warnings } = readAll(text, 'r.json');
  expect(drafts.map(({ line }) => line)).toEqual([2, 5]);
  expect(skipped.map(({ line }) => line)).toEqual([4, 4]);
  expect(warnings.map(({ message }) => message)).toEqual(['“5” is no e-mail address. It is kept in the note.', 'skills is not a list; it was left out.']);
});

test('kinds and source: as asked, else as the file’s shape says', () => {
  const linkedin = 'First Name,Last Name,Connected On\nA,B,12 Mar 2024\n';
  expect(readAll(linkedin).drafts).toMatchObject([{ source: 'LinkedIn', kinds: ['candidate'] }]);
  expect(readAll(linkedin, 'x.csv', { source: 'Fair', kinds: ['contact'] }).drafts).toMatchObject([{ source: 'Fair', kinds: ['contact'] }]);
});
