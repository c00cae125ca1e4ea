import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { plain, type Row } from '#shared/sync/row.ts';
import { personWith } from './fixtures/people.ts';
import { headerLine, parseHeader, parseRecord, recordLine } from './workspace-lines.ts';

const person = personWith({ given: 'Ada' });
const line = (record: object): string => JSON.stringify({ table: 'people', record });

test('a record goes out without its stamps, keys in order, and comes back', () => {
  const text = recordLine('people', plain({ ...person, _h: 'f'.repeat(32) }));
  expect(text).not.toContain('_h');
  expect(text).toBe(recordLine('people', plain(Object.fromEntries([...Object.entries(person), ['_h', 'x']].toReversed()) as Row)));
  expect(parseRecord(text)).toEqual({ table: 'people', record: person });
});

test('a document says where its file is, if that is a safe place', () => {
  const document = { id: newId(), createdAt: 0, createdBy: 'u', personId: 'p', kind: 'cv', version: 1, name: 'CV.pdf', sha256: 'a'.repeat(64), size: 1, format: 'pdf', textState: 'none', text: '', textCut: false, pages: null } as const;
  const at = 'documents/Møller, Ada/CV v1 - CV.pdf';
  expect(parseRecord(recordLine('documents', document, at))).toEqual({ table: 'documents', record: document, file: at });
  for (const none of [undefined, null, '../../etc/passwd', 'documents/../x', '/documents/a/b']) expect(parseRecord(recordLine('documents', document, none))).toEqual({ table: 'documents', record: document });
});

test('the header says what the file is; others and newer ones are refused', () => {
  const text = headerLine({ app: '1', exportedAt: 0, userId: newId(), counts: { people: 1 } });
  expect(parseHeader(text)).toMatchObject({ header: { counts: { people: 1 } } });
  expect(parseHeader(text.replace('"version":1', '"version":2'))).toMatchObject({ refused: expect.stringContaining('newer') as string });
  for (const other of ['', '{', '[]', 'null', '{"table":"people"}', text.replace('warmbench', 'x')]) expect(parseHeader(other)).toMatchObject({ refused: expect.stringContaining('no export') as string });
});

describe('nothing foreign gets in', () => {
  const bad: Record<string, string> = {
    'no JSON': '{"table":"people"',
    'no object': '[1]',
    'null': 'null',
    'no such table': '{"table":"meta","record":{}}',
    'a table named like a prototype': '{"table":"__proto__","record":{}}',
    'no record': '{"table":"people"}',
    'an id that is none': line({ ...person, id: '../x' }),
    'a rating out of range': line({ ...person, rating: 9 }),
    'a name too long': line({ ...person, given: 'x'.repeat(501) }),
    'answers with a prototype': `{"table":"settings","record":{"importMappings":{"__proto__":["x"]}}}`,
    'too much for one record': line({ ...person, summary: '日'.repeat(19_000), skills: Array.from({ length: 60 }, (_, i) => `${i}${'日'.repeat(90)}`) }),
  };
  test.each(Object.entries(bad))('%s', (_, text) => {
    expect(parseRecord(text)).toMatchObject({ refused: expect.any(String) as string });
  });

  test('fields that no record has are dropped', () => {
    const parsed = parseRecord(line({ ...person, _h: 'x', _deleted: true, evil: 1 }));
    expect(parsed).toEqual({ table: 'people', record: person });
  });
});
