import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { dismissFailures, saveBegan, saveEnded, saveState, savesDone, unsavedSentence } from './save-state.ts';

const full = fail('read-only', 'The disk is full.');
const attempt = (what: string, result: Parameters<typeof saveEnded>[1]): void => {
  saveBegan();
  saveEnded(() => what, result);
};

beforeEach(dismissFailures);

test('saving, then saved', () => {
  saveBegan();
  saveBegan();
  expect(saveState()).toMatchObject({ state: 'saving', pending: 2 });
  saveEnded(() => 'a', ok(null));
  expect(saveState().state).toBe('saving');
  saveEnded(() => 'b', ok(null));
  expect(saveState()).toMatchObject({ state: 'saved', pending: 0 });
});

test('what was not saved stays told while other things are saved', () => {
  attempt('move Ana', full);
  expect(saveState()).toMatchObject({ state: 'failed', failures: [{ message: 'The disk is full.' }] });
  saveBegan();
  expect(saveState().state).toBe('failed');
  saveEnded(() => 'move Bo', ok(null));
  expect(saveState().state).toBe('failed');
});

test('until it is dismissed, or the same change is saved after all', () => {
  attempt('move Ana', full);
  attempt('note', fail('timeout', 'Too late.'));
  attempt('note', fail('timeout', 'Too late again.'));
  expect(saveState().failures.map(({ message }) => message)).toEqual(['The disk is full.', 'Too late again.']);
  attempt('note', ok(null));
  expect(saveState().failures.map(({ message }) => message)).toEqual(['The disk is full.']);
  dismissFailures();
  expect(saveState()).toMatchObject({ state: 'saved', failures: [] });
});

test('a refused input is no failed save, and mends none', () => {
  attempt('move Ana', fail('invalid', 'No such stage.'));
  expect(saveState().state).toBe('saved');
  attempt('move Ana', full);
  attempt('move Ana', fail('conflict', 'Gone.'));
  expect(saveState().state).toBe('failed');
});

test('one can wait until everything is saved or has failed', async () => {
  await savesDone();
  saveBegan();
  saveBegan();
  let done = false;
  const waiting = savesDone().then(() => (done = true));
  saveEnded(() => 'a', ok(null));
  await Promise.resolve();
  expect(done).toBe(false);
  saveEnded(() => 'b', full);
  await waiting;
  expect(done).toBe(true);
});

test('what was not saved is named', () => {
  saveBegan();
  saveEnded(() => 'move Ana', full, () => 'Moved Ana to Interview');
  expect(saveState().failures.map(unsavedSentence)).toEqual(['Not saved: “Moved Ana to Interview”. The disk is full.']);
  attempt('undo', full);
  expect(saveState().failures.map(unsavedSentence).at(-1)).toBe('Not saved: The disk is full.');
});
