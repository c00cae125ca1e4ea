import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { emptyPerson } from '#shared/domain/person.ts';
import { must, TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
const poolId = newId();
const [ada, bo, cy] = [newId(), newId(), newId()];
const stages = [{ id: 'a', name: 'First' }, { id: 'b', name: 'Second' }];

beforeEach(async () => {
  desk = await TestDesk.open();
  must(await desk.run('workspace.start', { name: 'Robin', email: '', settings: {} }));
  for (const id of [ada, bo, cy]) must(await desk.run('person.add', { id, fields: { ...emptyPerson, given: id.slice(-4) } }));
  must(await desk.run('pool.create', { id: poolId, kind: 'static', name: 'Nurses', fields: { stages } }));
});
afterEach(() => desk.close());

const members = async () => new Map((await desk.db.poolMembers.toArray()).map((row) => [row['personId'], row['stageId']]));
const code = (result: Awaited<ReturnType<TestDesk['run']>>) => (result.ok ? 'ok' : result.error.code);

it('takes people in once, and whoever is in it stays as they are', async () => {
  must(await desk.run('pool.add', { poolId, personIds: [ada], stageId: 'b' }));
  const again = must(await desk.run('pool.add', { poolId, personIds: [ada, bo, bo] }));
  expect(await members()).toEqual(new Map([[ada, 'b'], [bo, 'a']]));
  expect(again?.title).toMatch(/^Added \S+ to Nurses$/u);
  expect(must(await desk.run('pool.add', { poolId, personIds: [ada, bo] }))).toBeNull();
});

it('lets nobody in by hand where a query says who is in', async () => {
  const id = newId();
  must(await desk.run('pool.create', { id, kind: 'segment', name: 'Quiet', fields: { query: 'contacted:>90d' } }));
  expect(code(await desk.run('pool.add', { poolId: id, personIds: [ada] }))).toBe('invalid');
});

it('refuses a query that cannot be read, one for everybody, and a name that is taken', async () => {
  const make = (name: string, query: string) => desk.run('pool.create', { id: newId(), kind: 'segment', name, fields: { query } });
  expect(code(await make('A', 'rating:many'))).toBe('invalid');
  expect(code(await make('A', '  '))).toBe('invalid');
  expect(code(await make('nurses', 'rating:5'))).toBe('conflict');
  expect(code(await make('A', 'rating:5'))).toBe('ok');
});

it('moves whoever stands at a stage that is gone to the first one', async () => {
  must(await desk.run('pool.add', { poolId, personIds: [ada], stageId: 'b' }));
  must(await desk.run('pool.add', { poolId, personIds: [bo] }));
  must(await desk.run('pool.update', { id: poolId, fields: { stages: [{ id: 'c', name: 'Third' }, { id: 'a', name: 'First' }] } }));
  expect(await members()).toEqual(new Map([[ada, 'c'], [bo, 'a']]));
  expect(code(await desk.run('pool.moveStage', { poolId, personIds: [ada], stageId: 'b' }))).toBe('not-found');
});

it('goes with its members, and a person goes with their places; both come back whole', async () => {
  must(await desk.run('pool.add', { poolId, personIds: [ada, bo, cy] }));
  must(await desk.run('person.trash', { ids: [bo] }));
  expect(new Set((await members()).keys())).toEqual(new Set([ada, cy]));
  must(await desk.run('pool.remove', { id: poolId }));
  expect(await desk.db.poolMembers.count()).toBe(0);
  must(await desk.kernel.undo());
  must(await desk.kernel.undo());
  expect((await members()).size).toBe(3);
  expect(await desk.db.pools.count()).toBe(1);
});

it('takes thousands in as one change that one undo takes back', async () => {
  const many = Array.from({ length: 700 }, () => newId());
  for (const id of many) must(await desk.run('person.add', { id, fields: { ...emptyPerson, given: 'N' } }));
  const done = must(await desk.run('pool.add', { poolId, personIds: many }));
  expect(done?.title).toBe('Added 700 people to Nurses');
  expect(await desk.db.poolMembers.count()).toBe(700);
  must(await desk.run('pool.moveStage', { poolId, personIds: many, stageId: 'b' }));
  must(await desk.kernel.undo());
  must(await desk.kernel.undo());
  expect(await desk.db.poolMembers.count()).toBe(0);
});
