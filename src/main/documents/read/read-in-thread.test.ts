import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { docxOf } from '#main/testing/documents.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { readLimits } from './limits.ts';
import { readInThread } from './read-in-thread.ts';

const scratch = scratchFolders();
const greedy = fileURLToPath(import.meta.resolve('../../testing/greedy-thread.ts'));
const limits = { ...readLimits, timeMs: 2000, memoryBytes: 96 * 1024 * 1024 };

it('reads a document in a thread of its own', async () => {
  const file = path.join(scratch(), 'a');
  writeFileSync(file, docxOf('<w:p><w:r><w:t>Ada Lovelace</w:t></w:r></w:p>'));
  const thread = path.join(import.meta.dirname, 'thread.ts');
  expect(await readInThread({ file, thread, format: 'docx', limits: readLimits })).toEqual({ state: 'read', text: 'Ada Lovelace', pages: null });
});

it.each([
  ['never comes back', 'spin', 'too-much'],
  ['takes all memory for bytes', 'hoard-bytes', 'too-much'],
  ['takes all memory for objects', 'hoard-objects', 'too-much'],
  ['breaks', 'throw', 'unreadable'],
  ['ends without an answer', 'leave', 'unreadable'],
])('stops a thread that %s', async (_, file, state) => {
  const began = performance.now();
  expect(await readInThread({ file, thread: greedy, format: 'txt', limits })).toEqual({ state, text: '', pages: null });
  expect(performance.now() - began).toBeLessThan(20_000);
}, 30_000);
