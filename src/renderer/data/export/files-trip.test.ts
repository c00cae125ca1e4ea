import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { chosenFiles, exportTo, openWithFiles, restoreInto, type DeskWithFiles } from '../testing/files.ts';
import { fillDesk } from '../testing/fill.ts';

const desks: TestDesk[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warmbench-trip-'));
});
afterEach(() => {
  desks.splice(0).forEach((desk) => desk.close());
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<DeskWithFiles> {
  const opened = openWithFiles(await TestDesk.open());
  desks.push(opened.desk);
  return opened;
}

/** Texts of CVs, kept and attached to the first people there are. */
const texts = ['Ada builds desks', 'Grüße '.repeat(50_000), 'Ada builds desks', 'Bo'];

async function attach({ desk, store }: DeskWithFiles): Promise<string[]> {
  const people = await desk.db.people.toArray();
  const hashes: string[] = [];
  for (const [i, text] of texts.entries()) {
    const sha256 = await store.put(Buffer.from(text));
    hashes.push(sha256);
    const file = { sha256, size: Buffer.byteLength(text), format: 'txt', textState: 'read', text: text.slice(0, 100), textCut: false, pages: null } as const;
    must(await desk.run('document.add', { id: newId(), personId: people[i]?.id as string, kind: 'cv', name: `CV ${i}.txt`, file }));
  }
  return hashes;
}

test.each(['zip', 'folder'] as const)('documents leave with their files (%s) and come back into an empty workspace', async (shape) => {
  const first = await open();
  await fillDesk(first.desk, 9);
  const hashes = await attach(first);
  const target = path.join(folder, shape === 'zip' ? 'Out.zip' : 'Out');
  // One of the filled desk names a file that never was.
  const { missing } = await exportTo(target, shape, first);
  expect(missing).toEqual([{ path: expect.stringMatching(/^documents\/.+\/CV v1 - Ada\.txt$/u) as string, reason: 'its file is not in the data folder' }]);

  const second = await open();
  const restored = must(await restoreInto(second, chosenFiles(target)));
  expect(restored).toMatchObject({ refused: [], notes: [], lost: [expect.stringContaining('Ada.txt: its file did not come back') as string] });
  await second.desk.restart();
  expect(await second.desk.snapshot()).toEqual(await first.desk.snapshot());
  for (const [i, sha256] of hashes.entries()) expect((await second.store.get(sha256))?.toString()).toBe(texts[i]);

  const again = path.join(folder, 'Again');
  await exportTo(again, 'folder', second);
  if (shape === 'folder') {
    const listed = (place: string) => new Set(readdirSync(place, { recursive: true, encoding: 'utf8' }));
    expect(listed(again)).toEqual(listed(target));
    expect(readFileSync(path.join(again, 'README.txt'), 'utf8')).toContain('MISSING');
    expect(readFileSync(path.join(again, 'documents.csv'), 'utf8')).toContain('documents/');
  }
});

test('a file that was changed meanwhile is refused with a sentence; its record and the other files come back', async () => {
  const first = await open();
  await fillDesk(first.desk, 9);
  const hashes = await attach(first);
  const target = path.join(folder, 'Out');
  await exportTo(target, 'folder', first);
  const files = readdirSync(target, { recursive: true, withFileTypes: true });
  const eve = files.find(({ name }) => name === 'CV v1 - CV 3.txt') ?? files.find(({ name }) => name.endsWith('CV 3.txt'));
  writeFileSync(path.join(eve?.parentPath ?? '', eve?.name ?? ''), 'Ev');
  const second = await open();
  const restored = must(await restoreInto(second, chosenFiles(target)));
  expect(restored.lost).toEqual(expect.arrayContaining([expect.stringContaining('CV 3.txt: the file in the export is not the one that was exported') as string]));
  expect(restored.lost).toHaveLength(2);
  await second.desk.restart();
  expect(await second.desk.db.documents.count()).toBe(texts.length + 1);
  expect(await Promise.all(hashes.map((sha256) => second.store.has(sha256)))).toEqual([true, true, true, false]);
});
