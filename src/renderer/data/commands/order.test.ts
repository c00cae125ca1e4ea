import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
const jobId = newId();
const names = ['Ana', 'Ben', 'Cleo', 'Dan'];
let ids: string[] = [];

beforeEach(async () => {
  desk = await TestDesk.open();
  must(await desk.run('workspace.start', { name: 'Robin', email: 'robin@mail.example', settings: {} }));
  must(await desk.run('job.add', { id: jobId, fields: { title: 'Nurse' } }));
  const newcomers = names.map((given) => ({ id: newId(), fields: { given } }));
  must(await desk.run('application.add', { jobId, personIds: [], newcomers }));
  ids = await inStage('new');
});
afterEach(() => {
  desk.close();
});

async function inStage(stageId: string): Promise<string[]> {
  const rows = (await desk.db.applications.toArray()) as unknown as { id: string; order: string; progress: { stageId: string } }[];
  return rows.filter((row) => row.progress.stageId === stageId).toSorted((a, b) => (a.order < b.order ? -1 : 1)).map((row) => row.id);
}

async function named(stageId: string): Promise<string> {
  const order = await inStage(stageId);
  return order.map((id) => names[ids.indexOf(id)]?.charAt(0)).join('');
}

const move = async (moved: number[], gap: { after?: number; before?: number }, stageId = 'new') =>
  must(
    await desk.run('application.move', {
      ids: moved.map((at) => ids[at]!),
      stageId,
      after: gap.after === undefined ? null : ids[gap.after]!,
      before: gap.before === undefined ? null : ids[gap.before]!,
    }),
  );

test('people who are new join in the order given, in one entry', async () => {
  expect(await named('new')).toBe('ABCD');
  expect(await desk.db.people.count()).toBe(4);
  must(await desk.kernel.undo());
  expect(await desk.db.people.count()).toBe(0);
});

test('cards go below one card, above another, or to the end', async () => {
  await move([3], { after: 0 });
  expect(await named('new')).toBe('ADBC');
  await move([2], { before: 0 });
  expect(await named('new')).toBe('CADB');
  await move([2, 0], {});
  expect(await named('new')).toBe('DBCA');
  await move([1], { after: 3, before: 2 });
  expect(await named('new')).toBe('DBCA');
});

test('a neighbour that has left its column, or moves along, counts for nothing', async () => {
  await move([1], {}, 'screen');
  await move([0], { after: 1 });
  expect(await named('new')).toBe('CDA');
  await move([2, 3], { after: 2, before: 3 });
  expect(await named('new')).toBe('ACD');
  await move([0, 2], { before: 1 }, 'screen');
  expect(await named('screen')).toBe('ACB');
});
