import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saveFile } from './save-file.ts';
import { saveName } from './save-name.ts';
import { scratchFolders } from './testing/scratch.ts';

const scratch = scratchFolders();

test.each([
  ['People', 'People.csv'],
  ['people.csv', 'people.csv'],
  ['people.csv.csv', 'people.csv'],
  ['../../etc/passwd', 'passwd.csv'],
  ['C:\\Windows\\evil', 'evil.csv'],
  ['\\\\host\\share\\x', 'x.csv'],
  ['a\u0000b\nc', 'abc.csv'],
  ['cv\u202Eexe.pdf', 'cvexe.pdf.csv'],
  ['a\u200Bb\uFEFFc', 'abc.csv'],
  ['CON', '_CON.csv'],
  ['com1.txt', '_com1.txt.csv'],
  ['lpt9 .x', '_lpt9 .x.csv'],
  ['', 'warmbench.csv'],
  ['...', 'warmbench.csv'],
  [' .hidden. ', 'hidden.csv'],
  ['a<b>c:d"e|f?g*h', 'abcdefgh.csv'],
  ['Zoë Müller 李雷', 'Zoë Müller 李雷.csv'],
  ['half \ud83d', 'half �.csv'],
])('%j is suggested as %j', (text, name) => {
  expect(saveName(text, 'csv')).toBe(name);
});

test('a long name is cut between characters and keeps its extension', () => {
  const name = saveName('😀'.repeat(300), 'ics');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(124);
  expect(name).toMatch(/^(😀)+\.ics$/u);
});

test('saves where the user says, whole, and answers where', async () => {
  const folder = scratch();
  const result = await saveFile(async (suggestion) => path.join(folder, suggestion), '../people', 'csv', 'a,b');
  expect(result).toEqual({ ok: true, value: { name: 'people.csv', folder } });
  expect(readFileSync(path.join(folder, 'people.csv'), 'utf8')).toBe('a,b');
  expect(readdirSync(folder)).toEqual(['people.csv']);
});

test('a closed dialog saves nothing', async () => {
  expect(await saveFile(async () => null, 'x', 'txt', 'x')).toEqual({ ok: true, value: null });
});

test('what cannot be written is a sentence with the name, and leaves nothing behind', async () => {
  const folder = scratch();
  const gone = path.join(folder, 'gone', 'x.txt');
  expect(await saveFile(async () => gone, 'x', 'txt', 'x')).toMatchObject({ ok: false, error: { message: expect.stringContaining('not there any more') as string } });
  mkdirSync(path.join(folder, 'x.txt'));
  const taken = await saveFile(async () => path.join(folder, 'x.txt'), 'x', 'txt', 'x');
  expect(taken).toMatchObject({ ok: false, error: { code: 'failed', message: expect.stringContaining('x.txt was not saved') as string } });
  expect(readdirSync(folder)).toEqual(['x.txt']);
  expect(existsSync(gone)).toBe(false);
});
