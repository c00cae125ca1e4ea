import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '#shared/ids.ts';
import { fail, ok } from '#shared/result.ts';
import type { CommandInput, CommandName } from '../commands/registry.ts';
import { inSlices } from '../commands/slices.ts';
import type { JournalPort } from '../journal-port.ts';
import { saveState } from '../save-state.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { addPeople } from '../testing/people.ts';
import { defineCommand } from './command.ts';
import type { Work } from './works.ts';

/** More than the window shows progress for, and a last slice that is not full. */
const MANY = 2100;

let instead: Partial<JournalPort> = {};
let desk: TestDesk;
let people: string[] = [];
let jobId = '';

beforeAll(async () => {
  desk = await TestDesk.open(() => instead);
  await fillDesk(desk, 9);
  people = await addPeople(desk, MANY);
  const [job] = await desk.db.jobs.toArray();
  jobId = job?.id as string;
}, 60_000);
afterAll(() => desk.close());

const head = () => desk.journal.host.info().head;
const tag = (tags: string, ids: readonly string[] = people) => desk.run('person.tag', { ids: [...ids], add: [tags], remove: [] });
const tagged = async (name: string) => (await desk.db.people.toArray()).filter((row) => (row['tags'] as string[]).includes(name)).length;

/** What the window was told of the work, until `end` is called. */
function watchWork(onWork: (work: Work) => void = () => undefined): { readonly seen: (Work | null)[]; readonly end: () => void } {
  const seen: (Work | null)[] = [];
  const end = desk.kernel.works.subscribe(() => {
    const work = desk.kernel.works.snapshot();
    seen.push(work);
    if (work) onWork(work);
  });
  return { seen, end };
}

describe.each<{ [N in CommandName]: [N, () => CommandInput<N>] }[CommandName]>([
  ['person.tag', () => ({ ids: people, add: ['new', 'old'], remove: [] })],
  ['person.own', () => ({ ids: people, ownerIds: [desk.kernel.userId] })],
  ['person.trash', () => ({ ids: people })],
  ['application.add', () => ({ jobId, personIds: people })],
  ['task.addMany', () => ({ personIds: people, title: 'Call', due: '2026-12-01' })],
])('%s for thousands', (name, input) => {
  it('is one entry, taken back by one undo and brought back by one redo', { timeout: 120_000 }, async () => {
    const before = await desk.snapshot();
    const position = head();
    const { seen, end } = watchWork();
    const done = must(await desk.run(name, input()));
    end();
    const [first] = seen;
    expect(done?.title).toContain('2,100 people');
    expect(first).toMatchObject({ phase: 'saving', total: MANY });
    expect(first?.title).toContain('2,100 people');
    expect(seen.at(-2)).toMatchObject({ phase: 'showing', done: MANY });
    expect(seen.at(-1)).toBeNull();
    expect(head()).toBe(position + 1);
    const after = await desk.snapshot();
    expect(after).not.toEqual(before);
    must(await desk.kernel.undo());
    expect(await desk.snapshot()).toEqual(before);
    must(await desk.kernel.redo());
    expect(await desk.snapshot()).toEqual(after);
    must(await desk.kernel.undo(done?.entryId));
    expect(await desk.snapshot()).toEqual(before);
    expect(head()).toBe(position + 4);
    expect(await desk.leaks()).toEqual([]);
    expect(desk.kernel.follower.position).toBe(head());
  });
});

describe('a plan in slices', () => {
  it('means what it says, whoever is named', { timeout: 120_000 }, async () => {
    const label: fc.Arbitrary<string> = fc.constantFrom('old', 'new', 'x');
    await fc.assert(
      fc.asyncProperty(fc.subarray(people, { minLength: 400 }), fc.array(label), fc.array(label), async (ids, add, remove) => {
        const before = new Map((await desk.db.people.toArray()).map((row) => [row.id, row['tags'] as string[]]));
        const done = must(await desk.run('person.tag', { ids: [...ids, ...ids.slice(0, 3)], add, remove }));
        for (const row of await desk.db.people.toArray()) {
          const tags = before.get(row.id) ?? [];
          // What is both put on and taken off was there or was not: the second counts only where it is there now.
          const off = new Set(remove.filter((one) => tags.includes(one)));
          const expected = new Set(ids.includes(row.id) ? [...tags, ...add].filter((one) => !off.has(one)) : tags);
          expect(new Set(row['tags'] as string[])).toEqual(expected);
        }
        if (done) must(await desk.kernel.undo());
        expect(new Map((await desk.db.people.toArray()).map((row) => [row.id, row['tags']]))).toEqual(before);
      }),
      { numRuns: 4 },
    );
  });

  it('puts people in order at the end of the stage, after who is there, and nobody twice', { timeout: 120_000 }, async () => {
    const there = await desk.db.applications.where('jobId').equals(jobId).count();
    must(await desk.run('application.add', { jobId, personIds: people.slice(0, 300) }));
    must(await desk.run('application.add', { jobId, personIds: people }));
    const rows = (await desk.db.applications.where('jobId').equals(jobId).toArray()) as unknown as { personId: string; order: string; progress: { stageId: string } }[];
    expect(rows).toHaveLength(there + MANY);
    const [stageId] = rows.filter((row) => row.personId === people[0]).map((row) => row.progress.stageId);
    const column = rows.filter((row) => row.progress.stageId === stageId).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(column.slice(-MANY).map((row) => row.personId)).toEqual(people);
    expect(new Set(column.map((row) => row.order)).size).toBe(column.length);
    must(await desk.kernel.undo());
    must(await desk.kernel.undo());
    expect(await desk.db.applications.where('jobId').equals(jobId).count()).toBe(there);
  });

  it('runs alone: what is asked for meanwhile sees all of it, and undo takes back what was done last', { timeout: 60_000 }, async () => {
    const untag = () => desk.run('person.tag', { ids: people, add: [], remove: ['spring'] });
    for (const result of await Promise.all([tag('spring'), untag(), tag('autumn'), desk.kernel.undo()])) expect(must(result)).not.toBeNull();
    expect([await tagged('spring'), await tagged('autumn')]).toEqual([0, 0]);
    must(await desk.kernel.undo());
    expect(await tagged('spring')).toBe(MANY);
    must(await desk.kernel.undo());
    expect(await tagged('spring')).toBe(0);
  });

  it('runs beside an import', { timeout: 60_000 }, async () => {
    const [added, done] = await Promise.all([addPeople(desk, 700), tag('spring')]);
    must(done);
    expect(await tagged('spring')).toBe(MANY);
    expect(desk.kernel.follower.position).toBe(head());
    const shown = await desk.snapshot();
    expect(await desk.restart({ loseView: true })).toBe('rebuild');
    expect(await desk.snapshot()).toEqual(shown);
    must(await desk.kernel.undo());
    must(await desk.kernel.undo());
    expect(await desk.db.people.bulkGet(added)).toEqual(added.map(() => undefined));
    expect(await tagged('spring')).toBe(0);
  });
});

describe('nothing is changed, and the next change is saved,', () => {
  const failing = { timeout: 60_000 };

  /** Runs it, and looks that nothing came of it: not in the view, not in the journal, not after a restart. */
  async function expectNothing(act: () => Promise<unknown>, expected: unknown): Promise<void> {
    const before = await desk.snapshot();
    const position = head();
    expect(await act()).toMatchObject({ ok: false, error: expected });
    instead = {};
    expect(desk.kernel.works.snapshot()).toBeNull();
    expect(await desk.snapshot()).toEqual(before);
    expect(head()).toBe(position);
    must(await desk.run('note.add', { personId: people[0] as string, body: 'x' }));
    must(await desk.kernel.undo());
    expect(await desk.restart()).toBe('current');
    expect(await desk.snapshot()).toEqual(before);
  }

  /** Cancels as soon as half is saved. */
  const cancelAtHalf = async (act: () => Promise<unknown>): Promise<unknown> => {
    const { end } = watchWork((work) => work.done * 2 > work.total && work.cancel?.());
    const result = await act();
    end();
    return result;
  };

  it('when it is cancelled', failing, async () => {
    await expectNothing(() => cancelAtHalf(() => tag('spring')), { code: 'cancelled', message: 'Cancelled. Nothing was changed.' });
    expect(saveState().state).toBe('saved');
  });

  it('when its undo is cancelled', failing, async () => {
    must(await tag('spring'));
    await expectNothing(() => cancelAtHalf(() => desk.kernel.undo()), { code: 'cancelled' });
    must(await desk.kernel.undo());
    expect(await tagged('spring')).toBe(0);
  });

  it('when the journal refuses a part', failing, async () => {
    let parts = 0;
    instead = { chunk: async (input) => (++parts < 3 ? desk.journal.port.chunk(input) : fail('read-only', 'The disk is full.')) };
    await expectNothing(() => tag('spring'), { code: 'read-only', message: 'The disk is full.' });
    expect(parts).toBe(3);
  });

  it('when the journal refuses the end', failing, async () => {
    instead = { commit: async () => fail('read-only', 'The disk is full.') };
    await expectNothing(() => tag('spring'), { code: 'read-only' });
  });

  it.each(['chunk', 'commit'] as const)('when the window is killed at a %s', failing, async (call) => {
    const killed = () => Promise.reject(new Error('killed'));
    instead = { [call]: killed, void: killed };
    const before = await desk.snapshot();
    expect(await tag('spring')).toMatchObject({ ok: false });
    instead = {};
    expect(await desk.restart()).toBe('current');
    expect(await desk.snapshot()).toEqual(before);
  });

  it('when a later slice breaks a rule, or the plan throws', failing, async () => {
    const broken = (how: (slice: readonly string[]) => void) =>
      defineCommand('test.broken', z.object({}), async (_input, context) => {
        const planned = await inSlices(context, people, { doing: 'Breaking' }, async (slice) => {
          for (const row of await context.read.getMany('people', slice)) context.changes.set('people', row, { rating: slice.includes(people[1800] as string) ? 99 : 3 });
          how(slice);
        });
        return planned.ok ? ok({ title: 'Broke', subjects: [] }) : planned;
      });
    await expectNothing(() => desk.kernel.run(broken(() => undefined), {}), { code: 'invalid' });
    const failingPlan = broken((slice) => {
      if (slice.includes(people[1700] as string)) throw new Error('a fault');
    });
    await expectNothing(() => desk.kernel.run(failingPlan, {}), { code: 'failed' });
  });
});

describe('once it is safe', () => {
  it.each([0, 1, 3])('it is shown whole, also when the window was killed after %i pages', { timeout: 60_000 }, async (pages) => {
    let read = 0;
    instead = { read: (input) => (read++ < pages ? desk.journal.port.read(input) : Promise.reject(new Error('killed'))) };
    expect((await tag(`safe ${pages}`)).ok).toBe(false);
    instead = {};
    expect(await desk.restart()).toBe('behind');
    expect(await tagged(`safe ${pages}`)).toBe(MANY);
    must(await desk.kernel.undo());
    expect(await tagged(`safe ${pages}`)).toBe(0);
  });

  it('its undo is refused while a later change builds on it, and says which', { timeout: 60_000 }, async () => {
    const id = newId();
    must(await desk.run('person.add', { id, fields: { given: 'Ada' } }));
    const done = must(await desk.run('task.addMany', { personIds: [...people, id], title: 'Call', due: '2026-12-01' }));
    const task = await desk.db.tasks.where('personId').equals(id).first();
    must(await desk.run('task.update', { id: task?.id as string, title: 'Write' }));
    const message = 'This cannot be undone while later changes build on it: “Edited task: Call”. Undo those first.';
    expect(await desk.kernel.undo(done?.entryId)).toEqual(fail('conflict', message));
  });
});
