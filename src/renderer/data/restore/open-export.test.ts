import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { zipOf } from '../testing/files.ts';
import { readLines } from './lines.ts';
import { openExport } from './open-export.ts';

async function zipped(files: Readonly<Record<string, string>>, password?: string): Promise<File> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), password === undefined ? {} : { password });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return new File([await writer.close()], 'Export.zip');
}

async function textsOf(files: readonly File[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const { text } of readLines((await openExport(files)).lines)) texts.push(text);
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

const at = 'documents/Ada/CV v1.txt';
const lines = { 'workspace.jsonl': 'x' };

/** A file as it comes with the folder it lies in. */
function inFolder(path: string, text: string): File {
  const file = new File([text], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

test('files of documents are found beside the lines, in a zip file, in a folder there, and in a folder', async () => {
  const found = [
    [await zipped({ ...lines, [at]: 'Ada' })],
    [await zipped({ 'Out/workspace.jsonl': 'x', [at]: 'Eve', [`Out/${at}`]: 'Ada' })],
    [inFolder('Out/workspace.jsonl', 'x'), inFolder(`Out/${at}`, 'Ada'), inFolder(`Out/deeper/${at}`, 'Eve')],
  ];
  for (const files of found) {
    const { file } = await openExport(files);
    expect(new TextDecoder().decode(await file(at, 3))).toBe('Ada');
    await expect(file('documents/Ada/CV v2.txt', 3)).rejects.toThrow('not there');
    await expect(file(at, 4)).rejects.toThrow('not as long');
    await expect(file(at, 30_000_000)).rejects.toThrow('larger than a document may be');
  }
});

test('a bomb ends at the first byte too many, a changed file is damaged, an encrypted one is not read', async () => {
  const bomb = zipOf([{ name: 'workspace.jsonl', content: 'x' }, { name: at, content: Buffer.alloc(20_000_000), claims: 3 }]);
  await expect((await openExport([new File([new Uint8Array(bomb)], 'Export.zip')])).file(at, 3)).rejects.toThrow(/not as long|damaged/u);
  const changed = zipOf([{ name: 'workspace.jsonl', content: 'x' }, { name: at, content: 'line '.repeat(2000) }]);
  const place = changed.indexOf(at) + at.length + 6;
  changed[place] = (changed[place] ?? 0) ^ 0xff;
  await expect(openExport([new File([new Uint8Array(changed)], 'Export.zip')]).then(({ file }) => file(at, 10_000))).rejects.toThrow(/damaged|not as long/u);
  const writer = new ZipWriter(new BlobWriter('application/zip'));
  await writer.add('workspace.jsonl', new TextReader('x'));
  await writer.add(at, new TextReader('Ada'), { password: 'secret' });
  await expect((await openExport([new File([await writer.close()], 'Export.zip')])).file(at, 3)).rejects.toThrow('encrypted');
});
