import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import type { ExportShape } from '#shared/export/export-files.ts';
import { createDocumentStore, type DocumentStore } from '#main/documents/store.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { value } from '#main/testing/journals.ts';
import { Exporter } from './exporter.ts';

const scratch = scratchFolders();
const nothing = { pathOf: () => '/nowhere' };

async function begun(shape: ExportShape, name: string, store: Pick<DocumentStore, 'pathOf'> = nothing): Promise<{ exporter: Exporter; folder: string; target: string }> {
  const folder = scratch();
  const target = path.join(folder, name);
  const exporter = new Exporter(async () => target, store);
  expect(value(await exporter.begin('x', shape))).toBe(true);
  return { exporter, folder, target };
}

test('a folder is there at the end, whole, and not before', async () => {
  const { exporter, folder, target } = await begun('folder', 'Out');
  value(await exporter.write('README.txt', 'one '));
  value(await exporter.write('people.csv', 'ä'));
  value(await exporter.write('README.txt', 'two'));
  expect(existsSync(target)).toBe(false);
  expect(value(await exporter.finish())).toEqual({ name: 'Out', folder });
  expect(readdirSync(folder)).toEqual(['Out']);
  expect(readFileSync(path.join(target, 'README.txt'), 'utf8')).toBe('one two');
  expect(readFileSync(path.join(target, 'people.csv'), 'utf8')).toBe('ä');
  expect(exporter.lastFolder).toBe(folder);
});

test('a zip file holds the same, and takes the place of the one before', async () => {
  const { exporter, folder, target } = await begun('zip', 'Out.zip');
  writeFileSync(target, 'older');
  const long = 'Grüße 日本 '.repeat(100_000);
  value(await exporter.write('README.txt', 'one'));
  value(await exporter.write('workspace.jsonl', long));
  value(await exporter.finish());
  expect(readdirSync(folder)).toEqual(['Out.zip']);
  const entries = await new ZipReader(new BlobReader(new Blob([readFileSync(target)]))).getEntries();
  const texts = await Promise.all(entries.map(async (entry) => [entry.filename, entry.directory ? '' : await entry.getData(new TextWriter())]));
  expect(Object.fromEntries(texts)).toEqual({ 'README.txt': 'one', 'workspace.jsonl': long });
});

test('chosen people are one file', async () => {
  const { exporter, folder, target } = await begun('vcf', 'Ada.vcf');
  value(await exporter.write('selection', 'card'));
  value(await exporter.finish());
  expect(readFileSync(target, 'utf8')).toBe('card');
  expect(readdirSync(folder)).toEqual(['Ada.vcf']);
});

test.each<ExportShape>(['folder', 'zip', 'csv'])('a cancelled export (%s) leaves nothing, and what was there before', async (shape) => {
  const { exporter, folder, target } = await begun(shape, 'Out');
  if (shape !== 'folder') writeFileSync(target, 'older');
  value(await exporter.write('people.csv', 'x'));
  await exporter.cancel();
  expect(readdirSync(folder)).toEqual(shape === 'folder' ? [] : ['Out']);
  expect(await exporter.write('people.csv', 'x')).toMatchObject({ ok: false });
  expect(await exporter.finish()).toMatchObject({ ok: false });
  if (shape !== 'folder') expect(readFileSync(target, 'utf8')).toBe('older');
});

test('cancelled while it is zipped: nothing stays', async () => {
  const { exporter, folder } = await begun('zip', 'Out.zip');
  for (let i = 0; i < 8; i++) value(await exporter.write('workspace.jsonl', `${i}${crypto.randomUUID()}`.repeat(50_000)));
  const finished = exporter.finish();
  await exporter.cancel();
  expect(await finished).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder of that name is never written over; a closed dialog and a folder that is gone are told', async () => {
  const folder = scratch();
  mkdirSync(path.join(folder, 'Out'));
  const taken = new Exporter(async () => path.join(folder, 'Out'), nothing);
  expect(await taken.begin('x', 'folder')).toMatchObject({ ok: false, error: { message: expect.stringContaining('already') as string } });
  expect(await new Exporter(async () => null, nothing).begin('x', 'zip')).toEqual({ ok: true, value: false });
  const gone = new Exporter(async () => path.join(folder, 'gone', 'Out.zip'), nothing);
  expect(await gone.begin('x', 'zip')).toMatchObject({ ok: false, error: { message: expect.stringContaining('not there any more') as string } });
});

test('a new export gives up the one that was left lying, and so does the end of the application', async () => {
  const { exporter, folder } = await begun('zip', 'Out.zip');
  value(await exporter.write('people.csv', 'left'));
  value(await exporter.begin('x', 'zip'));
  expect(readdirSync(folder)).toHaveLength(1);
  exporter.dropNow();
  expect(readdirSync(folder)).toEqual([]);
});

/** A store with a small and a larger file, one that was changed on the disk, and one that is gone. */
async function stored() {
  const store = createDocumentStore(scratch());
  const texts = ['Ada', 'Grüße '.repeat(400_000), 'Bo', 'Cy'];
  const hashes = await Promise.all(texts.map((text) => store.put(Buffer.from(text))));
  const wanted = hashes.map((sha256, i) => ({ sha256, size: Buffer.byteLength(texts[i] ?? ''), path: `documents/Møller, Ada/CV v${i + 1}.txt` }));
  writeFileSync(store.pathOf(hashes[2] as string), 'Be');
  rmSync(store.pathOf(hashes[3] as string));
  return { store, wanted, texts };
}

test('the files of documents go along into a folder, whole; one that is damaged or gone is told and left out', async () => {
  const { store, wanted, texts } = await stored();
  const { exporter, folder, target } = await begun('folder', 'Out', store);
  value(await exporter.write('README.txt', 'one'));
  const answers = value(await exporter.keep(wanted));
  expect(answers).toEqual([null, null, expect.stringContaining('damaged'), expect.stringContaining('not in the data folder')]);
  value(await exporter.finish());
  expect(readdirSync(folder)).toEqual(['Out']);
  const inside = path.join(target, 'documents', 'Møller, Ada');
  expect(readdirSync(inside).toSorted()).toEqual(['CV v1.txt', 'CV v2.txt']);
  for (const i of [0, 1]) expect(readFileSync(path.join(inside, `CV v${i + 1}.txt`), 'utf8')).toBe(texts[i]);
});

test('and into a zip file, straight from where they are kept', async () => {
  const { store, wanted, texts } = await stored();
  const { exporter, folder, target } = await begun('zip', 'Out.zip', store);
  value(await exporter.write('README.txt', 'one'));
  expect(value(await exporter.keep(wanted)).filter((answer) => answer === null)).toHaveLength(2);
  value(await exporter.finish());
  expect(readdirSync(folder)).toEqual(['Out.zip']);
  const entries = await new ZipReader(new BlobReader(new Blob([readFileSync(target)]))).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual(['README.txt', 'documents/Møller, Ada/CV v1.txt', 'documents/Møller, Ada/CV v2.txt']);
  const large = entries[2];
  expect(large?.directory === false && (await large.getData(new TextWriter(), { checkCrc32: true }))).toBe(texts[1]);
});

test.each<ExportShape>(['folder', 'zip'])('cancelled while files are taken in (%s): nothing stays', async (shape) => {
  const { store, wanted } = await stored();
  const { exporter, folder } = await begun(shape, 'Out', store);
  const keeping = exporter.keep(Array.from({ length: 40 }, (_, i) => ({ ...(wanted[1] as (typeof wanted)[number]), path: `documents/P${i}/CV.txt` })));
  await exporter.cancel();
  expect(await keeping).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});
