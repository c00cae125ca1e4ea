import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '#preload/index.ts';
import { fail } from '#shared/result.ts';
import { clearDraft, flushDrafts, getDraft, loadDrafts, setDraft } from './drafts.ts';
import { dismissFailures, saveBegan, saveEnded } from './save-state.ts';

const put = vi.fn((_draft: { key: string; value: string }) => Promise.resolve({ ok: true, value: null } as const));
const all = vi.fn(() => Promise.resolve({ ok: true, value: [{ key: 'note:1', value: 'from before' }] } as const));

beforeEach(async () => {
  vi.useFakeTimers();
  await loadDrafts({ drafts: { all, put } } as unknown as Bridge);
});

afterEach(() => {
  vi.useRealTimers();
  put.mockClear();
});

describe('drafts', () => {
  it('answers what an earlier run left, and nothing for a place never typed in', () => {
    expect(getDraft('note:1')).toBe('from before');
    expect(getDraft('note:2')).toBe('');
  });

  it('writes once when the typing pauses, with the last text', async () => {
    setDraft('note:3', 'a');
    setDraft('note:3', 'ab');
    expect(getDraft('note:3')).toBe('ab');
    expect(put).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(put.mock.calls).toEqual([[{ key: 'note:3', value: 'ab' }]]);
  });

  it('forgets a cleared draft on disk too', async () => {
    setDraft('note:4', 'x');
    clearDraft('note:4');
    await flushDrafts();
    expect(getDraft('note:4')).toBe('');
    expect(put.mock.calls).toEqual([[{ key: 'note:4', value: '' }]]);
  });

  it('keeps on disk what was typed until the change it went into is saved', async () => {
    setDraft('note:8', 'sent off');
    await flushDrafts();
    saveBegan();
    clearDraft('note:8');
    setDraft('note:9', 'begun meanwhile');
    expect(await flushDrafts()).toBe(true);
    expect(getDraft('note:8')).toBe('');
    expect(put.mock.calls).toEqual([[{ key: 'note:8', value: 'sent off' }], [{ key: 'note:9', value: 'begun meanwhile' }]]);
    saveEnded(() => 'note', { ok: true, value: null });
    await vi.advanceTimersByTimeAsync(200);
    expect(put.mock.calls.slice(2)).toEqual([[{ key: 'note:8', value: '' }]]);
  });

  it('puts back what could not be saved without ever having forgotten it', async () => {
    setDraft('note:10', 'sent off');
    await flushDrafts();
    saveBegan();
    clearDraft('note:10');
    await vi.advanceTimersByTimeAsync(200);
    saveEnded(() => 'note', fail('timeout', 'Too late.'));
    setDraft('note:10', 'sent off');
    await vi.advanceTimersByTimeAsync(200);
    expect(put.mock.calls.map(([draft]) => draft.value)).not.toContain('');
    dismissFailures();
  });

  it('says whether all of it is on disk', async () => {
    setDraft('note:11', 'a');
    expect(await flushDrafts()).toBe(true);
    put.mockImplementationOnce(() => Promise.reject(new Error('main is gone')));
    setDraft('note:11', 'ab');
    expect(await flushDrafts()).toBe(false);
    expect(await flushDrafts()).toBe(true);
  });

  it('writes at once when asked to, and not again afterwards', async () => {
    setDraft('note:5', 'y');
    await flushDrafts();
    await vi.advanceTimersByTimeAsync(1000);
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('tries what was not taken again with the next text, wherever that is typed', async () => {
    put.mockImplementationOnce(() => Promise.reject(new Error('main is gone')));
    setDraft('note:6', 'z');
    await flushDrafts();
    setDraft('note:7', 'w');
    await flushDrafts();
    expect(put.mock.calls.map(([draft]) => draft.key)).toEqual(['note:6', 'note:6', 'note:7']);
  });
});
