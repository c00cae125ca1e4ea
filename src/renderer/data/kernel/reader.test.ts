import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from '#shared/sync/row.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { createReader } from './reader.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await TestDesk.open(() => ({}));
  await fillDesk(desk, 60);
});
afterAll(() => desk.close());

test('a range of rows at hand is the one the database has, before and after cards have moved', async () => {
  const { db } = desk;
  const byJob = Map.groupBy(await db.applications.toArray(), (row) => row['jobId'] as string);
  const [[jobId, rows]] = [...byJob].toSorted(([, a], [, b]) => b.length - a.length) as [[string, Row[]]];
  const stages = [...new Set(rows.map((row) => (row['progress'] as { stageId: string }).stageId))];
  const orders = rows.map((row) => row['order'] as string);
  db.recent.clear();
  db.recent.learnGroup('applications', 'jobId', jobId, rows, db.recent.era);
  must(await desk.run('application.move', { ids: rows.slice(0, 2).map((row) => row.id), stageId: 'screen' }));
  must(await desk.run('application.trash', { ids: [rows[2]?.id as string] }));
  const bound = fc.option(fc.constantFrom(...orders));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...stages), bound, bound, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (stageId, above, below, limit, reverse) => {
      fc.pre(above === null || below === null || above < below);
      const ask = () => createReader(db).within('applications', '[jobId+progress.stageId+order]', [jobId, stageId], { above, below, limit, reverse });
      const known = await ask();
      db.recent.clear();
      const read = await ask();
      db.recent.learnGroup('applications', 'jobId', jobId, await db.applications.where('jobId').equals(jobId).toArray(), db.recent.era);
      expect(known.map(({ id }) => id)).toEqual(read.map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});
