import { expect, test } from 'vitest';
import type { Stored } from '#data/kernel/changes.ts';
import { groupJobs, homeJob, recentJobIds } from './job-order.ts';

const job = (id: string, status: string, createdAt: number) => ({ id, status, createdAt }) as unknown as Stored<'jobs'>;
const jobs = [job('old', 'open', 1), job('new', 'open', 2), job('hold', 'on-hold', 3), job('done', 'closed', 4)];

test('pinned first, then recent, then open ones, the newest first; each job once', () => {
  const groups = groupJobs(jobs, ['done'], ['gone', 'old', 'done']);
  expect(groups.map((group) => `${group.title}: ${group.jobs.map((one) => one.id).join(' ')}`)).toEqual(['Pinned: done', 'Recent: old', 'Open: new', 'On hold and drafts: hold']);
});

test('the board opens on the job visited last, or on the first to offer', () => {
  const byId = new Map(jobs.map((one) => [one.id, one]));
  expect(homeJob(byId, [], ['gone', 'hold'])?.id).toBe('hold');
  expect(homeJob(byId, [], [])?.id).toBe('new');
  expect(homeJob(new Map(), [], [])).toBeNull();
  expect(recentJobIds(['person:a', 'job:old'])).toEqual(['old']);
});
