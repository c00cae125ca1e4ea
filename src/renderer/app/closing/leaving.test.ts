import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { loadDrafts, setDraft } from '#data/drafts.ts';
import { dismissFailures, saveBegan, saveEnded } from '#data/save-state.ts';
import type { Bridge } from '#preload/index.ts';
import { leave, leaving, stay } from './leaving.ts';

const told: string[] = [];
const app = { flushed: () => void told.push('flushed'), asking: () => void told.push('asking') };
const put = vi.fn(() => Promise.resolve(ok(null)));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  told.length = 0;
  dismissFailures();
  await loadDrafts({ drafts: { all: () => Promise.resolve(ok([])), put } } as unknown as Bridge);
});
afterEach(() => {
  stay();
  vi.useRealTimers();
});

test('closes at once when everything is saved, with what was typed', async () => {
  setDraft('note:1', 'half a tho');
  void leave(app);
  await pass(10);
  expect(put).toHaveBeenCalledWith({ key: 'note:1', value: 'half a tho' });
  expect(told).toEqual(['flushed']);
  expect(leaving.snapshot()).toBeNull();
});

test('waits for a save without a word, then asks, and closes by itself once it is saved', async () => {
  saveBegan();
  void leave(app);
  await pass(900);
  expect([told, leaving.snapshot()]).toEqual([[], null]);
  await pass(200);
  expect([told, leaving.snapshot()]).toEqual([['asking'], 'saving']);
  await pass(60_000);
  saveEnded(() => 'note', ok(null));
  await pass(10);
  expect(told).toEqual(['asking', 'flushed']);
});

test.each([200, 9000])('never closes over a save that fails after %i ms', async (ms) => {
  saveBegan();
  void leave(app);
  await pass(ms);
  saveEnded(() => 'note', fail('timeout', 'Saving did not finish.'));
  await pass(60_000);
  expect([told, leaving.snapshot()]).toEqual([['asking'], 'unsaved']);
});

test('asks no second time about what was told before', async () => {
  saveBegan();
  saveEnded(() => 'note', fail('timeout', 'Saving did not finish.'));
  void leave(app);
  await pass(10);
  expect(told).toEqual(['flushed']);
});

test('asks when what was typed cannot be kept', async () => {
  put.mockImplementation(() => Promise.reject(new Error('main is gone')));
  setDraft('note:2', 'half a tho');
  void leave(app);
  await pass(10);
  expect([told, leaving.snapshot()]).toEqual([['asking'], 'unsaved']);
  put.mockImplementation(() => Promise.resolve(ok(null)));
});

test('stays when told to, also when the save ends later', async () => {
  saveBegan();
  void leave(app);
  await pass(1100);
  stay();
  expect(leaving.snapshot()).toBeNull();
  saveEnded(() => 'note', ok(null));
  await pass(60_000);
  expect(told).toEqual(['asking']);
  void leave(app);
  await pass(10);
  expect(told).toEqual(['asking', 'flushed']);
});
