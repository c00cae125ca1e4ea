import { expect, test } from 'vitest';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Parts } from './parts.ts';
import { saveParts } from './save-parts.ts';

async function* parts(count: number, onPart: (i: number) => void = () => undefined): Parts {
  for (let i = 0; i < count; i++) {
    onPart(i);
    yield { file: 'people.csv', text: String(i), done: i + 1, total: count };
  }
}

/** Main, as far as it is asked: what was written, and how it ended. */
function main(answer: () => Result<null> = () => ok(null)) {
  const said: string[] = [];
  const port = {
    write: async ({ text }: { text: string }) => {
      said.push(text);
      return answer();
    },
    documents: async ({ files }: { files: readonly { path: string }[] }) => {
      said.push(...files.map(({ path }) => path));
      return ok(files.map(({ path }) => (path === 'b' ? 'gone' : null)));
    },
    finish: async () => {
      said.push('finish');
      return ok({ name: 'x', folder: '/' });
    },
    cancel: async () => {
      said.push('cancel');
      return ok(null);
    },
  };
  return { said, port };
}

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

test('pieces are handed over one after another, and the export is made whole at the end', async () => {
  const { said, port } = main();
  const seen: number[] = [];
  expect(await saveParts(port, parts(3), { ...quiet, onProgress: (done) => seen.push(done) })).toEqual(ok({ saved: { name: 'x', folder: '/' }, missing: [] }));
  expect(said).toEqual(['0', '1', '2', 'finish']);
  expect(seen).toEqual([1, 2, 3]);
});

test('cancelled: no more is read, and main gives it up', async () => {
  const { said, port } = main();
  const stop = new AbortController();
  const made: number[] = [];
  const saving = saveParts(port, parts(9, (i) => made.push(i)), { signal: stop.signal, onProgress: (done) => done === 2 && stop.abort() });
  expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(said).toEqual(['0', '1', 'cancel']);
  expect(made.length).toBeLessThanOrEqual(3);
});

test('what main could not write, or the view could not be read, ends it with a sentence and without a trace', async () => {
  const full = main(() => fail('failed', 'There is no room left.'));
  expect(await saveParts(full.port, parts(2), quiet)).toMatchObject({ ok: false, error: { message: 'There is no room left.' } });
  expect(full.said).toEqual(['0', 'cancel']);
  const broken = main();
  const failing = parts(2, (i) => {
    if (i === 1) throw new Error('gone');
  });
  expect(await saveParts(broken.port, failing, quiet)).toMatchObject({ ok: false, error: { message: expect.stringContaining('gone') as string } });
  expect(broken.said).toEqual(['0', 'cancel']);
});

test('files are taken in by main; who makes the parts hears which are not there, and so does the end', async () => {
  const { said, port } = main();
  const heard: unknown[] = [];
  const files = (...paths: string[]) => paths.map((path) => ({ sha256: 'a'.repeat(64), size: 1, path }));
  async function* withFiles(): Parts {
    heard.push(yield { wanted: files('a', 'b'), done: 1, total: 2 });
    heard.push(yield { wanted: files('c'), done: 2, total: 2 });
  }
  expect(await saveParts(port, withFiles(), quiet)).toMatchObject({ ok: true, value: { missing: [{ path: 'b', reason: 'gone' }] } });
  expect(heard).toEqual([[null, 'gone'], [null]]);
  expect(said).toEqual(['a', 'b', 'c', 'finish']);
});
