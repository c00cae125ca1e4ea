import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { openExport } from './open-export.ts';

async function zipped(files: Readonly<Record<string, string>>, password?: string): Promise<File> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), password === undefined ? {} : { password });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return new File([await writer.close()], 'Export.zip');
}

async function textsOf(files: readonly File[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const { text } of readLines(await openExport(files))) texts.push(text);
  return texts;
}

test('the lines are found in a zip file, also inside a folder there, and in the file itself', async () => {
  const lines = 'eins\nzwei 😀\n\ndrei';
  const expected = ['eins', 'zwei 😀', 'drei'];
  expect(await textsOf([await zipped({ 'README.txt': 'x', 'workspace.jsonl': lines })])).toEqual(expected);
  expect(await textsOf([await zipped({ 'Out/workspace.jsonl': lines })])).toEqual(expected);
  expect(await textsOf([new File(['x'], 'README.txt'), new File([lines], 'workspace.jsonl')])).toEqual(expected);
});

test('what is no export, damaged or encrypted is told', async () => {
  await expect(openExport([])).rejects.toThrow('No export was found');
  await expect(openExport([new File(['x'], 'x.csv')])).rejects.toThrow('No export was found');
  await expect(openExport([new File(['PK'], 'x.zip')])).rejects.toThrow('damaged');
  await expect(openExport([await zipped({ 'people.csv': 'x' })])).rejects.toThrow('holds no workspace.jsonl');
  await expect(openExport([await zipped({ 'workspace.jsonl': 'x' }, 'secret')])).rejects.toThrow('encrypted');
});

test('a zip file whose bytes were changed is not believed', async () => {
  const whole = new Uint8Array(await (await zipped({ 'workspace.jsonl': 'line\n'.repeat(2000) })).arrayBuffer());
  const bytes = whole.with(70, (whole[70] ?? 0) ^ 0xff);
  await expect(textsOf([new File([bytes], 'Export.zip')])).rejects.toThrow();
});

test('a line without an end is not kept in memory; the next ones are read', async () => {
  const pieces = ['a\n', ...Array.from({ length: 40 }, () => 'x'.repeat(100_000)), '\nb\n'];
  expect(await textsOf([new File(pieces, 'workspace.jsonl')])).toEqual(['a', null, 'b']);
});
