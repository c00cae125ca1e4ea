import { closeSync, existsSync, openSync, statSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolders } from '#main/testing/scratch.ts';
import { isAsLeft, noteLeft } from './left.ts';

const scratch = scratchFolders();

function journal(): string {
  const file = path.join(scratch(), 'journal.sqlite');
  writeFileSync(file, 'a journal');
  return file;
}

test('a journal is as it was left, once: a session that is cut off leaves no note', () => {
  const file = journal();
  expect(isAsLeft(file)).toBe(false);
  noteLeft(file);
  expect(isAsLeft(file)).toBe(true);
  expect(isAsLeft(file)).toBe(false);
});

test.each<[string, (file: string) => void]>([
  ['written over', (file) => {
    const handle = openSync(file, 'r+');
    writeSync(handle, 'b', 0);
    closeSync(handle);
  }],
  ['as long, but of another time', (file) => utimesSync(file, 1, 1)],
  ['not checkpointed', (file) => writeFileSync(`${file}-wal`, 'x')],
])('a journal that is %s is not as it was left', (_, change) => {
  const file = journal();
  utimesSync(file, 5, 5);
  noteLeft(file);
  change(file);
  expect(isAsLeft(file)).toBe(false);
});

test('where nothing can be noted, nothing is', () => {
  const file = path.join(scratch(), 'missing.sqlite');
  noteLeft(file);
  expect(existsSync(`${file}.left`)).toBe(false);
  expect(() => statSync(file)).toThrow();
});
