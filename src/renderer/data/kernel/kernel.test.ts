import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '#shared/ids.ts';
import { fail } from '#shared/result.ts';
import type { Change } from '../change-feed.ts';
import type { JournalPort } from '../journal-port.ts';
import { dismissFailures, saveState } from '../save-state.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { addPeople } from '../testing/people.ts';
import { SAVE_TIMEOUT } from './within.ts';

/** What the test puts in the journal's place; empty means that the journal answers itself. */
let instead: Partial<JournalPort> = {};
let desk: TestDesk;
let shown: Change[] = [];

beforeEach(async () => {
  dismissFailures();
  instead = {};
  shown = [];
  desk = await TestDesk.open(() => instead);
  await fillDesk(desk, 6);
  desk.kernel.feed.subscribe((change) => shown.push(change));
});
afterEach(() => {
  vi.useRealTimers();
  desk.close();
});

const someone = async () => (await desk.db.people.toArray())[0]?.id as string;
const note = async (body = 'Hello') => desk.run('note.add', { personId: await someone(), body });
const notes = async (body = 'Hello') => (await desk.db.activities.toArray()).filter((row) => row['body'] === body).length;

/** Waits for real work (IndexedDB, SQLite) while the timers stand still. */
const settle = async () => {
  for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('a change is shown before it is saved', () => {
  it('and stays when the journal confirms it', async () => {
    let confirm = () => {};
    const real = desk.journal.port.append;
    instead = { append: async (input) => (await new Promise<void>((resolve) => (confirm = resolve)), real(input)) };
    const running = note();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]?.rows[0]?.after).toMatchObject({ body: 'Hello' });
    expect(saveState().state).toBe('saving');
    expect(await notes()).toBe(0);
    confirm();
    must(await running);
    expect(await notes()).toBe(1);
    expect(saveState().state).toBe('saved');
  });

  it.each([
    ['refuses', async () => fail('read-only', 'The disk is full.')],
    ['breaks', () => Promise.reject(new Error('The other side is gone.'))],
  ] as const)('and is taken back when the journal %s', async (_, append) => {
    instead = { append };
    const before = await desk.snapshot();
    expect((await note()).ok).toBe(false);
    expect(shown).toHaveLength(2);
    expect(shown[1]?.rows[0]).toMatchObject({ before: { body: 'Hello' }, after: undefined });
    expect(saveState().state).toBe('failed');
    expect(await desk.snapshot()).toEqual(before);
    instead = {};
    must(await note());
    expect(saveState().state).toBe('saved');
  });

  it('and what was tried once more, under a new id, counts as saved after all', async () => {
    const add = (given: string) => desk.run('person.add', { id: newId(), fields: { given } });
    instead = { append: async () => fail('read-only', 'The disk is full.') };
    expect((await add('Ada')).ok).toBe(false);
    expect(saveState().failures).toMatchObject([{ title: 'Added Ada', message: 'The disk is full.' }]);
    instead = {};
    must(await add('Bo'));
    expect(saveState().state).toBe('failed');
    must(await add('Ada'));
    expect(saveState().state).toBe('saved');
  });

  it('and is taken back when the journal does not answer in time; it cannot be saved after all', async () => {
    const real = desk.journal.port.append;
    let late: Promise<unknown> = Promise.resolve();
    let arrive = () => {};
    instead = { append: (input) => ((late = new Promise<void>((resolve) => (arrive = resolve)).then(() => real(input))), new Promise(() => {})) };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const running = note();
    await settle();
    vi.advanceTimersByTime(SAVE_TIMEOUT + 1);
    await settle();
    vi.useRealTimers();
    expect(await running).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(saveState()).toMatchObject({ state: 'failed' });
    arrive();
    expect(await late).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await notes()).toBe(0);
  });

  it('and appears when only the answer was lost', async () => {
    const real = desk.journal.port.append;
    instead = { append: async (input) => (await real(input), new Promise(() => {})) };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const running = note();
    await settle();
    vi.advanceTimersByTime(SAVE_TIMEOUT + 1);
    await settle();
    vi.useRealTimers();
    must(await running);
    expect(await notes()).toBe(1);
    expect(saveState().state).toBe('saved');
    expect(desk.kernel.follower.position).toBe(desk.journal.host.info().head);
  });

  it('and reaches the view as soon as the view can be written again', async () => {
    vi.spyOn(desk.db, 'backendDB').mockImplementationOnce(() => {
      throw new Error('UnknownError');
    });
    const failed = await note('lost?');
    expect(failed.ok).toBe(false);
    must(await note('next'));
    expect([await notes('lost?'), await notes('next')]).toEqual([1, 1]);
    expect(desk.kernel.follower.position).toBe(desk.journal.host.info().head);
  });
});

describe('commands', () => {
  it('run one after another, in the order given', async () => {
    const id = await someone();
    await Promise.all(['1', '2', '3'].map((title) => desk.run('person.update', { id, fields: { title } })));
    expect(await desk.db.people.get(id)).toMatchObject({ title: '3' });
  });

  it('refuse an id that is taken, and leave the record as it is', async () => {
    const id = newId();
    must(await desk.run('person.add', { id, fields: { given: 'Ada' } }));
    must(await desk.run('person.update', { id, fields: { city: 'Köln' } }));
    expect(await desk.run('person.add', { id, fields: { given: 'Eve' } })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await desk.db.people.get(id)).toMatchObject({ given: 'Ada', city: 'Köln' });
  });

  it('of more ops than fit one call are one entry all the same', { timeout: 120_000 }, async () => {
    const [job] = await desk.db.jobs.toArray();
    const people = await addPeople(desk, 2501);
    must(await desk.run('application.add', { jobId: job?.id as string, personIds: people }));
    const ids = (await desk.db.applications.toArray()).filter((row) => people.includes(row['personId'] as string)).map((row) => row.id);
    const before = await desk.snapshot();
    const moved = must(await desk.run('application.move', { ids, stageId: 'screen', after: null, before: null }));
    const after = await desk.snapshot();
    expect(after).not.toEqual(before);
    expect(desk.kernel.follower.position).toBe(desk.journal.host.info().head);
    must(await desk.kernel.undo(moved?.entryId));
    expect(await desk.snapshot()).toEqual(before);
    must(await desk.kernel.redo());
    expect(await desk.snapshot()).toEqual(after);
    const reason = { code: 'closed', family: 'closed', text: 'Position closed', note: '' } as const;
    must(await desk.run('application.reject', { ids, reason }));
    must(await desk.kernel.undo());
    expect(await desk.snapshot()).toEqual(after);
  });

  it('undo as often as the key is pressed', async () => {
    const before = await desk.snapshot();
    await note('1');
    await note('2');
    const [first, second] = await Promise.all([desk.kernel.undo(), desk.kernel.undo()]);
    must(first);
    must(second);
    expect(await desk.snapshot()).toEqual(before);
    await Promise.all([desk.kernel.redo(), desk.kernel.redo()]);
    expect([await notes('1'), await notes('2')]).toEqual([1, 1]);
  });

  it('cannot be undone while later changes build on them', async () => {
    const id = newId();
    const added = must(await desk.run('person.add', { id, fields: { given: 'Ada' } }));
    const later = must(await desk.run('note.add', { personId: id, body: 'Met' }));
    expect(await desk.kernel.undo(added?.entryId)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    must(await desk.kernel.undo(later?.entryId));
    must(await desk.kernel.undo(added?.entryId));
    expect(await desk.db.people.get(id)).toBeUndefined();
  });
});
