import fsPromises from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { explained, guarded, readOnlySentence, sqliteCode } from '#main/journal/guard.ts';
import { openHost } from '#main/testing/journals.ts';
import { create, head } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { createDisk } from './disk.ts';

const scratch = scratchFolders();
const MB = 1024 * 1024;
afterEach(() => vi.restoreAllMocks());

function free(bytes: number): void {
  vi.spyOn(fsPromises, 'statfs').mockResolvedValue({ bavail: bytes / 4096, bsize: 4096 } as Awaited<ReturnType<typeof fsPromises.statfs>>);
}

test('levels, each told once, and left by itself when there is room again', async () => {
  const told: string[] = [];
  const disk = createDisk(scratch(), ({ level }) => told.push(level));
  for (const bytes of [5000 * MB, 499 * MB, 400 * MB, 99 * MB, 600 * MB]) {
    free(bytes);
    await disk.check();
  }
  expect(told).toEqual(['low', 'read-only', 'ok']);
  expect(disk.state()).toEqual({ free: 600 * MB, level: 'ok' });
});

test('a disk that cannot be asked keeps its state', async () => {
  const disk = createDisk(scratch(), () => {});
  free(50 * MB);
  await disk.check();
  vi.spyOn(fsPromises, 'statfs').mockRejectedValue(new Error('gone'));
  expect((await disk.check()).level).toBe('read-only');
});

test('the real disk answers', async () => {
  expect((await createDisk(scratch(), () => {}).check()).free).toBeGreaterThan(0);
});

test('below the limit nothing is appended, and the sentence says what to do', () => {
  const { writer, store } = openHost(scratch()).current();
  const guard = { writable: () => false, onFull: () => {} };
  const result = guarded(guard, () => writer.append(head(), [create()]));
  expect(result).toMatchObject({ ok: false, error: { code: 'read-only', message: readOnlySentence } });
  expect(store.tip.seq).toBe(0);
});

test('a full disk found by SQLite is a sentence too, makes us look again, and loses nothing', () => {
  const { writer, store } = openHost(scratch()).current();
  const pages = Number(store.db.prepare('PRAGMA page_count').get()?.['page_count']);
  store.db.exec(`PRAGMA max_page_count = ${pages + 4}`);
  const onFull = vi.fn<() => void>();
  const many = Array.from({ length: 2000 }, () => create());
  const result = explained({ writable: () => true, onFull }, () => writer.append(head(), many));
  expect(result).toMatchObject({ ok: false, error: { code: 'read-only' } });
  expect(onFull).toHaveBeenCalledOnce();
  expect(store.tip.seq).toBe(0);
  store.db.exec('PRAGMA max_page_count = 1000000');
  expect(writer.append(head(), many).ok).toBe(true);
});

test.each([
  [10, 'failed'],
  [11, 'damaged'],
  [26, 'damaged'],
  [266, 'failed'],
])('SQLite error %i becomes %s', (errcode, code) => {
  const result = explained({ writable: () => true, onFull: () => {} }, () => {
    throw Object.assign(new Error('disk'), { errcode });
  });
  expect(result).toMatchObject({ ok: false, error: { code } });
});

test('other errors are bugs and pass', () => {
  const guard = { writable: () => true, onFull: () => {} };
  expect(() => explained(guard, () => { throw new Error('bug'); })).toThrow('bug');
  expect(explained(guard, () => ok(1))).toEqual(ok(1));
  expect(explained(guard, () => fail('conflict', 'x'))).toEqual(fail('conflict', 'x'));
  expect(sqliteCode(null)).toBeNull();
});
