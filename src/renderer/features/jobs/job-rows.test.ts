import { expect, test } from 'vitest';
import type { Stored } from '#data/kernel/changes.ts';
import { rowsOf, shownRows } from './job-rows.ts';

const job = (id: string, title: string, status: string, createdAt: number) => ({ id, title, status, createdAt, companyId: 'c', ownerId: 'u', place: 'Łódź' }) as Stored<'jobs'>;
const rows = rowsOf([job('1', 'Nurse', 'open', 1), job('2', 'Cook', 'filled', 2), job('3', 'Driver', 'on-hold', 3)], {
  companies: new Map([['c', { name: 'Mercy' }]]),
  users: new Map(),
  active: new Map([['1', 4]]),
  hired: new Map([['2', 1]]),
});
const ids = (list: typeof rows | ReturnType<typeof shownRows>) => list.map((row) => row.job.id);

test('jobs stand with their client and counts, the newest first', () => {
  expect(ids(rows)).toEqual(['3', '2', '1']);
  expect(rows.map(({ client, owner, active, hired }) => [client, owner, active, hired])).toEqual([['Mercy', '', 0, 0], ['Mercy', '', 0, 1], ['Mercy', '', 4, 0]]);
});

test('a job on hold still runs; one that is filled has ended', () => {
  expect(ids(shownRows(rows, 'running', ''))).toEqual(['3', '1']);
  expect(ids(shownRows(rows, 'ended', ''))).toEqual(['2']);
  expect(ids(shownRows(rows, 'all', ''))).toEqual(['3', '2', '1']);
});

test('words find a job by any of its texts, whatever their accents', () => {
  expect(ids(shownRows(rows, 'all', 'mercy lodz nur'))).toEqual(['1']);
  expect(shownRows(rows, 'all', 'nobody')).toEqual([]);
});
