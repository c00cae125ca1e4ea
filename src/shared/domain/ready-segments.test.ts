import { expect, it } from 'vitest';
import { MAX_QUERY } from './pool.ts';
import { healthParts, healthQueries } from './pool-health.ts';
import { naiveFind, type Desk } from './query/naive.ts';
import { parseQuery } from './query/parse.ts';
import { readySegments } from './ready-segments.ts';
import { generateWorkspace } from '../sample/workspace.ts';

const clock = { now: Date.UTC(2026, 10, 23, 9, 30), zone: 'Europe/Berlin' };

it('can all be read', () => {
  for (const { query } of readySegments) expect([parseQuery(query, clock).errors, query.length < MAX_QUERY]).toEqual([[], true]);
  for (const part of healthParts) expect(parseQuery(healthQueries[part], clock).errors).toEqual([]);
});

it('find somebody in the sample workspace, and not everybody', () => {
  const records = [...generateWorkspace({ seed: 20_261_123, people: 60, now: clock.now, userId: '0190b3c4-0000-7000-8000-000000000001', zone: clock.zone })].flat();
  const of = (table: string) => records.filter((one) => one.table === table).map(({ record }) => record);
  const tables = ['people', 'applications', 'activities', 'jobs', 'users', 'tasks', 'interviews', 'documents', 'pools', 'poolMembers'];
  const desk = { ...Object.fromEntries(tables.map((table) => [table, of(table)])), me: '' } as unknown as Desk;
  for (const { name, query } of readySegments) {
    const found = naiveFind(parseQuery(query, clock).node, desk).people.length;
    expect(found, name).toBeGreaterThan(0);
    expect(found, name).toBeLessThan(60);
  }
});
