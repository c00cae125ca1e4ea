import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '#preload/index.ts';
import { openDesk } from '../desk.ts';
import type { IndexClient } from '../index-worker/client.ts';
import { ReadFailure } from '../live/read-failure.ts';
import { TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { activeJobs } from './active-jobs.ts';
import { activeCounts } from './job-counts.ts';

vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));

let desk: TestDesk;
beforeEach(async () => {
  desk = await TestDesk.open();
  await fillDesk(desk, 9);
  openDesk({ db: desk.db, kernel: desk.kernel, bridge: {} as Bridge, index: {} as IndexClient });
});
afterEach(() => {
  vi.restoreAllMocks();
  desk.close();
});

const broken = () => vi.spyOn(desk.db.jobs, 'toCollection').mockImplementation(() => { throw new Error('UnknownError'); });

test('counts that cannot be read say so, and are read when asked again', async () => {
  const spy = broken();
  const source = activeCounts();
  const leave = source.subscribe(() => undefined);
  await vi.waitFor(() => expect(source.failure?.()).toBeInstanceOf(ReadFailure));
  spy.mockRestore();
  source.failure?.()?.retry();
  await vi.waitFor(() => expect(source.snapshot().size).toBe(3));
  expect(source.failure?.()).toBeNull();
  leave();
});

test('who is on how many jobs, too', async () => {
  const spy = broken();
  const source = activeJobs();
  const told = vi.fn<() => void>();
  const leave = source.subscribe(told);
  await vi.waitFor(() => expect(source.failure()).toBeInstanceOf(ReadFailure));
  expect(told).toHaveBeenCalledTimes(1);
  spy.mockRestore();
  source.failure()?.retry();
  const ids = (await desk.db.people.toArray()).map(({ id }) => id);
  await vi.waitFor(() => expect(ids.some((id) => source.countOf(id) > 0)).toBe(true));
  expect(source.failure()).toBeNull();
  leave();
});
