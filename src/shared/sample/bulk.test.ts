import { expect, it } from 'vitest';
import { schemas } from '#shared/domain/schemas.ts';
import { generateBulk, type BulkOptions } from './bulk.ts';

const options: BulkOptions = {
  seed: 3,
  people: 900,
  now: Date.UTC(2026, 10, 23),
  userId: 'u',
  zone: 'UTC',
  activitiesEach: 5,
  applications: 500,
  longTimeline: 1000,
};

it('makes as many records as asked, valid and each of its own', () => {
  const records = [...generateBulk(options)].flat();
  const count = (table: string) => records.filter((r) => r.table === table).length;
  expect([count('people'), count('applications'), count('activities')]).toEqual([900, 500, 899 * 5 + 1000]);
  expect(new Set(records.map((r) => r.record.id)).size).toBe(records.length);
  const faults = records.filter(({ table, record }) => !schemas[table].safeParse(record).success);
  expect(faults).toEqual([]);
  const people = records.filter((r) => r.table === 'people').map((r) => r.record);
  expect(new Set(people.map((p) => p.emails[0]?.address)).size).toBe(900);
  const orders = records.filter((r) => r.table === 'applications').map((r) => `${r.record.progress.stageId}:${r.record.order}`);
  expect(new Set(orders).size).toBe(500);
});

it('is lazy and repeats itself', () => {
  const first = generateBulk({ ...options, people: 100_000 });
  const second = generateBulk({ ...options, people: 100_000 });
  for (let i = 0; i < 3; i++) expect(first.next().value).toEqual(second.next().value);
});
