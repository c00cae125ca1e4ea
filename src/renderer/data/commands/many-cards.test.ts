import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stored } from '../kernel/changes.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { addPeople } from '../testing/people.ts';
import type { CommandInput, CommandName } from './registry.ts';

const MANY = 6000;

let desk: TestDesk;
let job: Stored<'jobs'>;
let ids: string[] = [];

beforeAll(async () => {
  desk = await TestDesk.open();
  await fillDesk(desk, 9);
  job = (await desk.db.jobs.toArray())[0] as unknown as Stored<'jobs'>;
  const people = await addPeople(desk, MANY);
  must(await desk.run('application.add', { jobId: job.id, personIds: people }));
  const added = new Set(people);
  ids = ((await applications()).filter(({ personId }) => added.has(personId))).map(({ id }) => id);
}, 120_000);
afterAll(() => desk.close());

const applications = async () => (await desk.db.applications.where('jobId').equals(job.id).toArray()) as unknown as Stored<'applications'>[];
const head = () => desk.journal.host.info().head;
const last = () => job.stages.findLast(({ demands, kind }) => demands.length === 0 && kind !== 'hired')?.id as string;
const reason = { code: 'filled', family: 'closed', text: 'Position filled', note: '' } as const;

it.each<{ [N in CommandName]: [N, () => CommandInput<N>, string] }[CommandName]>([
  ['application.move', () => ({ ids, stageId: last() }), 'Moved 6,000 people to'],
  ['application.reject', () => ({ ids, reason }), 'Rejected 6,000 people for'],
  ['application.assign', () => ({ ids, ownerId: null }), 'Assigned 6,000 people'],
  ['application.trash', () => ({ ids }), 'Took 6,000 people off the job'],
])('%s takes 6,000 cards: one entry with progress, taken back whole', { timeout: 120_000 }, async (name, input, title) => {
  const before = await applications();
  const timeline = await desk.db.activities.count();
  const position = head();
  const totals: (number | undefined)[] = [];
  const end = desk.kernel.works.subscribe(() => totals.push(desk.kernel.works.snapshot()?.total));
  const done = must(await desk.run(name, input()));
  end();
  expect(done?.title).toContain(title);
  expect(totals[0]).toBe(MANY);
  expect(head()).toBe(position + 1);
  expect(await applications()).not.toEqual(before);
  must(await desk.kernel.undo());
  const plainOf = (rows: readonly Stored<'applications'>[]) => rows.map(({ id, progress, order, ownerId }) => ({ id, progress, order, ownerId }));
  expect(plainOf(await applications())).toEqual(plainOf(before));
  expect(await desk.db.activities.count()).toBe(timeline);
});

it('cards keep the order they are given in, between two that stay', { timeout: 120_000 }, async () => {
  const stageId = job.stages[0]?.id as string;
  const column = (await applications()).filter(({ progress }) => progress.stageId === stageId).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const [first, second] = column;
  const moved = column.slice(2).map(({ id }) => id).toReversed();
  must(await desk.run('application.move', { ids: moved, stageId, after: first?.id ?? null }));
  const order = new Map((await applications()).map(({ id, order: key }) => [id, key]));
  const shown = column.map(({ id }) => id).toSorted((a, b) => ((order.get(a) as string) < (order.get(b) as string) ? -1 : 1));
  expect(shown).toEqual([first?.id, ...moved, second?.id]);
  must(await desk.kernel.undo());
});

it('a rule that is broken by the last of them changes nothing', { timeout: 120_000 }, async () => {
  const stageId = job.stages.find(({ demands }) => demands.length > 0)?.id;
  const position = head();
  const other = (await desk.db.applications.toArray() as unknown as Stored<'applications'>[]).find(({ jobId }) => jobId !== job.id);
  expect(await desk.run('application.reject', { ids: [...ids, other?.id as string], reason })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  if (stageId) expect(await desk.run('application.move', { ids, stageId })).toMatchObject({ ok: false });
  expect(head()).toBe(position);
});
