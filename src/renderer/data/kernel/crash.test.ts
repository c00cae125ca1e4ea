import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPerson } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { JournalPort } from '../journal-port.ts';
import { commands } from '../commands/registry.ts';
import { allowWrites } from '../write-guard.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { Changes } from './changes.ts';
import { PAGE } from './follower.ts';

let instead: Partial<JournalPort> = {};
let desk: TestDesk;

beforeEach(async () => {
  instead = {};
  desk = await TestDesk.open(() => instead);
  await fillDesk(desk, 6);
});
afterEach(() => desk.close());

function people(count: number, given = 'P'): OpDraft[] {
  const changes = new Changes();
  for (let i = 0; i < count; i++) changes.create('people', { ...emptyPerson, id: newId(), createdAt: i, createdBy: desk.kernel.userId, given });
  return [...changes.ops];
}

const load = (ops: readonly OpDraft[], options = {}) => desk.kernel.stream('import.run', 'Import', [], [ops], options);
const head = () => desk.journal.host.info().head;

/** The view as the journal alone would make it. */
async function rebuilt(): Promise<unknown> {
  expect(await desk.restart({ loseView: true })).toBe('rebuild');
  expect(desk.kernel.follower.position).toBe(head());
  return desk.snapshot();
}

describe('after a crash', () => {
  it('a lost view is rebuilt as it was', async () => {
    must(await desk.run('person.add', { id: newId(), fields: { given: 'Ada', tags: ['a', 'b'] } }));
    must(await desk.kernel.undo());
    must(await load(people(30)));
    const before = await desk.snapshot();
    expect(await rebuilt()).toEqual(before);
  });

  it.each([1, 3, 20])('a view that is %i entries behind catches up', async (count) => {
    const [person] = await desk.db.people.toArray();
    const id = person?.id as string;
    const other = await desk.elsewhere();
    for (let i = 1; i <= count; i++) must(await other.run(commands['person.update'], { id, fields: { city: `City ${i}` } }));
    expect(await desk.restart()).toBe('behind');
    expect(await desk.db.people.get(id)).toMatchObject({ city: `City ${count}` });
    const shown = await desk.snapshot();
    expect(await rebuilt()).toEqual(shown);
  });

  it('entries are applied again without harm', async () => {
    const mark = await desk.db.meta.get('view');
    const id = newId();
    must(await desk.run('person.add', { id, fields: { given: 'Ada', tags: ['a'] } }));
    must(await desk.run('person.tag', { ids: [id], add: ['b'], remove: ['a'] }));
    must(await desk.run('note.add', { personId: id, body: 'x' }));
    must(await desk.run('person.trash', { ids: [id] }));
    const before = await desk.snapshot();
    await desk.db.transaction('rw', desk.db.meta, async (tx) => {
      allowWrites(tx);
      await desk.db.meta.clear();
      if (mark) await desk.db.meta.put(mark);
    });
    expect(await desk.restart()).toBe('behind');
    expect(await desk.snapshot()).toEqual(before);
    expect(await desk.leaks()).toEqual([]);
  });

  it.each([0, 1, 2, 3])('a streamed entry of which %i pages were shown is shown whole', async (pages) => {
    let read = 0;
    const real = desk.journal.port.read;
    instead = { read: (input) => (read++ < pages ? real(input) : Promise.reject(new Error('killed'))) };
    const result = await load(people(2.5 * PAGE));
    expect(result.ok).toBe(pages === 3);
    instead = {};
    const shown = (await desk.db.people.count()) - 6;
    expect(shown).toBe(Math.min(2.5, pages) * PAGE);
    await desk.restart();
    expect(await desk.db.people.count()).toBe(2.5 * PAGE + 6);
    const whole = await desk.snapshot();
    expect(await rebuilt()).toEqual(whole);
  });

  it.each([1, 2, 3])('when page %i cannot be written, none after it is, and the rest is shown when it is asked for again', async (page) => {
    const real = desk.db.backendDB();
    let writes = 0;
    // One write is taken back by the database, from within and after it was issued: it adds what is there already.
    const transaction: IDBDatabase['transaction'] = (...asked) => {
      const tx = real.transaction(...asked);
      if (++writes === page) for (let i = 0; i < 2; i++) tx.objectStore('meta').add({ key: 'twice' });
      return tx;
    };
    const failing = vi.spyOn(desk.db, 'backendDB').mockReturnValue({ transaction } as IDBDatabase);
    expect(await load(people(3.5 * PAGE))).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await desk.db.people.count()).toBe((page - 1) * PAGE + 6);
    failing.mockRestore();
    must(await desk.run('person.add', { id: newId(), fields: { given: 'Later' } }));
    expect(await desk.db.people.count()).toBe(3.5 * PAGE + 7);
    const shown = await desk.snapshot();
    expect(await rebuilt()).toEqual(shown);
  });

  it('a streamed entry that was never committed is gone', async () => {
    const before = await desk.snapshot();
    instead = { commit: () => Promise.reject(new Error('killed')), void: () => Promise.reject(new Error('killed')) };
    expect((await load(people(50))).ok).toBe(false);
    instead = {};
    expect(await desk.restart()).toBe('current');
    expect(await desk.snapshot()).toEqual(before);
  });

  it.each(['people', 'settings', 'activities'] as const)('a view whose table %s was emptied is rebuilt, one whose rows all are in the trash is not', async (table) => {
    const ids = (await desk.db.people.toArray()).map((row) => row.id);
    must(await desk.run('person.trash', { ids }));
    expect(await desk.restart()).toBe('current');
    must(await desk.kernel.undo());
    const before = await desk.snapshot();
    await desk.db.transaction('rw', desk.db[table], async (tx) => {
      allowWrites(tx);
      await desk.db[table].clear();
    });
    expect(await desk.restart()).toBe('rebuild');
    expect(await desk.snapshot()).toEqual(before);
  });

  it('another journal in the place of the known one empties the view', async () => {
    must(await desk.run('note.add', { personId: (await desk.db.people.toArray())[0]?.id as string, body: 'x' }));
    const other = await TestDesk.open();
    await fillDesk(other, 3);
    const expected = await other.snapshot();
    other.db.close();
    desk.db.close();
    expect(await other.adopt(desk.db.name)).toBe('rebuild');
    expect(await other.snapshot()).toEqual(expected);
    expect(await other.db.trash.count()).toBe(0);
    other.close();
  });
});

describe('a streamed entry', () => {
  it('that is cancelled changes nothing', async () => {
    const before = await desk.snapshot();
    const position = head();
    const controller = new AbortController();
    const chunks = [people(10), people(10), people(10)];
    const result = await desk.kernel.stream('import.run', 'Import', [], chunks, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await desk.snapshot()).toEqual(before);
    expect(head()).toBe(position);
    must(await desk.run('note.add', { personId: (await desk.db.people.toArray())[0]?.id as string, body: 'x' }));
    expect(desk.kernel.follower.position).toBe(head());
  });

  it('that throws on the way changes nothing', async () => {
    const before = await desk.snapshot();
    function* broken(): Generator<OpDraft[]> {
      yield people(10);
      throw new Error('line 11 cannot be read');
    }
    expect(await desk.kernel.stream('import.run', 'Import', [], broken())).toMatchObject({ ok: false });
    expect(await desk.snapshot()).toEqual(before);
  });

  it('leaves room for commands, which see what is shown so far, and ends where the journal is', async () => {
    const run: Promise<unknown>[] = [];
    const first = newId();
    const ops = people(3.5 * PAGE);
    let pages = 0;
    const result = await load(ops, {
      onProgress: (phase: string) => {
        if (phase !== 'view') return;
        pages++;
        run.push(desk.run('person.update', { id: ops[0]?.id as string, fields: { city: `Page ${pages}` } }));
        if (pages === 1) run.push(desk.run('person.add', { id: first, fields: { given: 'Between' } }));
        if (pages === 2) run.push(desk.kernel.undo());
        if (pages === 3) run.push(desk.run('person.trash', { ids: [ops[1]?.id as string] }));
      },
    });
    must(result);
    await Promise.all(run);
    expect(pages).toBe(4);
    expect(desk.kernel.follower.position).toBe(head());
    expect(await desk.db.people.get(ops[0]?.id as string)).toMatchObject({ city: 'Page 4' });
    expect(await desk.db.people.get(ops[1]?.id as string)).toBeUndefined();
    expect(await desk.leaks()).toEqual([]);
    const shown = await desk.snapshot();
    expect(await desk.restart()).toBe('current');
    expect(await rebuilt()).toEqual(shown);
  });

  it('can be streamed beside another one', async () => {
    const [a, b] = await Promise.all([load(people(2500, 'A')), load(people(2500, 'B'))]);
    must(a);
    must(b);
    expect(await desk.db.people.count()).toBe(5006);
    expect(desk.kernel.follower.position).toBe(head());
    must(await desk.kernel.undo());
    expect(await desk.db.people.count()).toBe(2506);
  });
});
