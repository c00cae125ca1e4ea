import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '#shared/documents.ts';
import { docxOf, odtOf, pdfOf, zipOf } from '#main/testing/documents.ts';
import { value } from '#main/testing/journals.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { documentFormat } from './format.ts';
import { keepRestored } from './keep-restored.ts';
import { keepFile } from './keep.ts';
import { createDocumentStore } from './store.ts';

const scratch = scratchFolders();
const room = { writable: () => true, onFull: () => {} };
const text = (words: string): Buffer => Buffer.from(words);

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ name }) => name);
}

it('keeps a content once, named by its hash, and finds it again after a restart', async () => {
  const profile = scratch();
  const first = value(await keepFile(createDocumentStore(profile), room, 'CV.txt', text('Ada')));
  const again = value(await keepFile(createDocumentStore(profile), room, 'CV final.txt', text('Ada')));
  expect(again.sha256).toBe(first.sha256);
  expect(files(path.join(profile, 'documents'))).toEqual([first.sha256]);
  expect(first).toEqual({ name: 'CV.txt', size: 3, format: 'txt', sha256: first.sha256 });
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await createDocumentStore(profile).get(first.sha256))?.toString()).toBe('Ada');
});

it('never answers bytes that are not what their name says, and mends them when they come again', async () => {
  const store = createDocumentStore(scratch());
  const sha256 = await store.put(text('Ada'));
  writeFileSync(store.pathOf(sha256), 'Eve');
  expect(await store.get(sha256)).toBeNull();
  expect(await store.put(text('Ada'))).toBe(sha256);
  expect(readFileSync(store.pathOf(sha256), 'utf8')).toBe('Ada');
  expect(await store.get('0'.repeat(64))).toBeNull();
});

it('leaves no half file when it cannot write', async () => {
  const profile = scratch();
  const store = createDocumentStore(profile);
  const inTheWay = store.pathOf(await createDocumentStore(scratch()).put(text('Ada')));
  mkdirSync(inTheWay, { recursive: true });
  await expect(store.put(text('Ada'))).rejects.toThrow('EISDIR');
  expect(files(path.join(profile, 'documents'))).toEqual([]);
});

it('says why a file is not kept, and then keeps nothing', async () => {
  const profile = scratch();
  const store = createDocumentStore(profile);
  const refusals = [
    await keepFile(store, room, 'CV.pdf', text('')),
    await keepFile(store, room, 'CV.pdf', Buffer.alloc(MAX_FILE_BYTES + 1, '%PDF-')),
    await keepFile(store, room, 'setup.exe', text('MZ\x90\x00')),
    await keepFile(store, { ...room, writable: () => false }, 'CV.txt', text('Ada')),
  ];
  expect(refusals.map((one) => !one.ok && one.error.code)).toEqual(['invalid', 'invalid', 'invalid', 'read-only']);
  expect(existsSync(path.join(profile, 'documents'))).toBe(false);
});

it.each([
  ['../../etc/CV.txt', 'CV.txt'],
  ['C:\\CVs\\Ana.txt', 'Ana.txt'],
  ['a\u202etxt.exe.txt', 'atxt.exe.txt'],
  ['\n', 'document'],
  [`${'x'.repeat(400)}.txt`, 'x'.repeat(200)],
])('shows %j as %j', async (given, shown) => {
  expect(value(await keepFile(createDocumentStore(scratch()), room, given, pdfOf(['Ada']))).name).toBe(shown);
});

it.each([
  ['a PDF whatever its name', 'letter.txt', pdfOf(['x']), 'pdf'],
  ['a PDF behind a mail header', 'x.pdf', Buffer.concat([text('junk\n'), pdfOf(['x'])]), 'pdf'],
  ['a DOCX named as a PDF', 'x.pdf', docxOf(''), 'docx'],
  ['an ODT without a mark', 'x.odt', odtOf(''), 'odt'],
  ['a protected Word file', 'x.docx', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'docx'],
  ['an old Word file', 'x.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), null],
  ['a broken PDF', 'x.pdf', text('broken'), 'pdf'],
  ['a picture', 'x.pdf', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'jpeg'],
  ['an archive', 'x.zip', zipOf([{ name: 'a.txt', content: 'a' }]), null],
  ['a program named as text', 'x.txt', text('MZ\x90\x00'), null],
  ['a page of the web', 'x.html', text('<html>'), null],
] as const)('takes %s for what it is', (_, name, bytes, format) => {
  expect(documentFormat(name, bytes)).toBe(format);
});

it('knows an ODT by its first entry', () => {
  const stored = Buffer.concat([text('PK\x03\x04'), Buffer.alloc(26), text('mimetypeapplication/vnd.oasis.opendocument.text'), odtOf('')]);
  expect(documentFormat('x.odt', stored)).toBe('odt');
});

it('takes back from an export only what the record says, to the last byte', async () => {
  const profile = scratch();
  const store = createDocumentStore(profile);
  const sha256 = await createDocumentStore(scratch()).put(text('Ada'));
  const said = { sha256, format: 'txt', name: 'CV.txt' } as const;
  expect(await keepRestored(store, room, said, text('Eve'))).toMatchObject({ ok: false, error: { message: expect.stringContaining('not the one that was exported') as string } });
  expect(await keepRestored(store, room, { ...said, format: 'png' }, text('Ada'))).toMatchObject({ ok: false, error: { code: 'invalid' } });
  const program = await createDocumentStore(scratch()).put(text('MZ\x90\x00'));
  expect(await keepRestored(store, room, { ...said, sha256: program }, text('MZ\x90\x00'))).toMatchObject({ ok: false });
  expect(existsSync(path.join(profile, 'documents'))).toBe(false);
  expect(await store.has(sha256)).toBe(false);
  value(await keepRestored(store, room, said, text('Ada')));
  expect(await store.has(sha256)).toBe(true);
});
