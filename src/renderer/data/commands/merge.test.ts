import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import { plain } from '#shared/sync/row.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import type { CommandInput } from './registry.ts';

let desk: TestDesk;
beforeEach(async () => void (desk = await TestDesk.open()));
afterEach(() => desk.close());

async function add(fields: Partial<Person>): Promise<string> {
  const id = newId();
  must(await desk.run('person.add', { id, fields }));
  return id;
}

/** Merges, and answers the id of the merge. */
async function merge(winnerId: string, loserId: string, take: CommandInput<'person.merge'>['take'] = []): Promise<string> {
  const before = new Set(await desk.db.merges.toCollection().primaryKeys());
  must(await desk.run('person.merge', { winnerId, loserId, take }));
  return (await desk.db.merges.toCollection().primaryKeys()).find((id) => !before.has(id)) ?? '';
}

const notesOf = async (personId: string): Promise<unknown[]> =>
  (await desk.db.activities.where('[personId+at]').between([personId, -Infinity], [personId, Infinity]).toArray()).map((row) => row['body']);
const people = async (): Promise<string[]> => (await desk.db.people.toCollection().primaryKeys()).toSorted();
const one = async (id: string): Promise<Person> => (await desk.db.people.get(id)) as unknown as Person;
const mail = (address: string): Person['emails'][number] => ({ address, kind: 'work', status: 'current', rank: 0 });

describe('a merge', () => {
  it('hides the loser, and shows all that belongs to it with the winner, now and later', async () => {
    const [a, b] = [await add({ given: 'Ana', tags: ['x'] }), await add({ given: 'Anna', family: 'Lima', tags: ['y'], doNotContact: true })];
    must(await desk.run('note.add', { personId: b, body: 'before' }));
    const done = must(await desk.run('person.merge', { winnerId: a, loserId: b, take: ['name'] }));
    expect(done?.title).toBe('Merged Anna Lima into Ana');
    expect(await people()).toEqual([a]);
    expect(await one(a)).toMatchObject({ given: 'Anna', family: 'Lima', tags: ['x', 'y'], doNotContact: true });
    expect(await notesOf(a)).toEqual(['before']);
    // Somebody still has the old id at hand.
    must(await desk.run('note.add', { personId: b, body: 'after' }));
    must(await desk.run('person.update', { id: b, fields: { city: 'Ulm' } }));
    expect(await notesOf(a)).toEqual(['before', 'after']);
    expect((await one(a)).city).toBe('Ulm');
    const before = await desk.snapshot();
    expect(await desk.restart({ loseView: true })).toBe('rebuild');
    expect(await desk.snapshot()).toEqual(before);
    expect(await desk.leaks()).toEqual([]);
  });

  it('is told to whoever follows as if the loser had gone, and what belongs to it had come', async () => {
    const [a, b] = [await add({ given: 'Ana' }), await add({ given: 'Anna' })];
    must(await desk.run('note.add', { personId: b, body: 'hello' }));
    const told: string[] = [];
    desk.kernel.feed.subscribe(({ rows }) => void told.push(rows.map(({ table, after }) => `${table} ${after ? (after['personId'] === a ? 'here' : 'there') : 'gone'}`).join(', ')));
    await merge(a, b);
    expect(told).toEqual(Array.from({ length: 2 }, () => 'merges there, people gone, activities here'));
  });

  it('changes no op of what belongs to anybody', async () => {
    const [a, b] = [await add({ given: 'Ana' }), await add({ given: 'Anna' })];
    must(await desk.run('note.add', { personId: b, body: 'hello' }));
    const done = must(await desk.run('person.merge', { winnerId: a, loserId: b }));
    const ops = must(await desk.journal.port.entryOps({ id: done?.entryId ?? '', from: 0, limit: 500 }));
    expect(ops.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual(['create merges']);
  });

  it('refuses one and the same, also through other merges, and somebody who is gone', async () => {
    const [a, b, c] = [await add({ given: 'A' }), await add({ given: 'B' }), await add({ given: 'C' })];
    await merge(b, a);
    await merge(c, b);
    expect(await desk.run('person.merge', { winnerId: a, loserId: c })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await desk.run('person.merge', { winnerId: c, loserId: newId() })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await desk.run('person.notSame', { a, b: c })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('says what there would be too many of', async () => {
    const mails = (name: string) => Array.from({ length: 30 }, (_, rank) => ({ ...mail(`${name}${rank}@x.example`), rank }));
    const [a, b] = [await add({ given: 'Ana', emails: mails('a') }), await add({ given: 'Anna', emails: mails('b') })];
    expect(await desk.run('person.merge', { winnerId: a, loserId: b })).toMatchObject({ ok: false, error: { message: 'Together they have too many mail addresses: the limit is 50. Remove some first.' } });
  });

  it('is not lost when the winner is removed and comes back', async () => {
    const [a, b] = [await add({ given: 'Ana' }), await add({ given: 'Anna' })];
    await merge(a, b);
    must(await desk.run('person.trash', { ids: [b] }));
    expect(await people()).toEqual([]);
    expect(await desk.restart()).toBe('current');
    must(await desk.kernel.undo());
    expect(await people()).toEqual([a]);
    must(await desk.kernel.undo());
    expect(await people()).toEqual([a, b].toSorted());
  });
});

describe('separating', () => {
  it('works after any changes of both, and keeps them', async () => {
    const [a, b] = [await add({ given: 'Ana', city: 'Bonn', emails: [mail('a@x.example')] }), await add({ given: 'Anna', city: 'Köln', title: 'Nurse', emails: [mail('b@x.example')] })];
    const loser = await one(b);
    must(await desk.run('note.add', { personId: b, body: 'of b' }));
    const mergeId = await merge(a, b, ['place', 'title']);
    must(await desk.run('person.update', { id: a, fields: { title: 'Lead nurse' } }));
    must(await desk.run('note.add', { personId: a, body: 'later' }));
    const done = must(await desk.run('person.separate', { mergeId }));
    expect(done?.title).toBe('Separated Anna from Ana');
    expect(await one(a)).toMatchObject({ given: 'Ana', city: 'Bonn', title: 'Lead nurse', emails: [{ address: 'a@x.example' }] });
    expect(await one(b)).toEqual(loser);
    expect([await notesOf(a), await notesOf(b)]).toEqual([['later'], ['of b']]);
    expect(await desk.run('person.separate', { mergeId })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    must(await desk.kernel.undo());
    expect(await people()).toEqual([a]);
    expect(await notesOf(a)).toEqual(['of b', 'later']);
  });

  it('in the middle of a chain takes back what went all the way', async () => {
    const [a, b, c] = [await add({ given: 'A', tags: ['a'], title: 'Nurse' }), await add({ given: 'B', tags: ['b'] }), await add({ given: 'C' })];
    must(await desk.run('note.add', { personId: a, body: 'of a' }));
    const first = await merge(b, a, ['title']);
    const second = await merge(c, b, ['title']);
    expect(await one(c)).toMatchObject({ title: 'Nurse', tags: ['a', 'b'] });
    must(await desk.run('person.separate', { mergeId: first }));
    expect(await people()).toEqual([a, c].toSorted());
    expect(await one(c)).toMatchObject({ title: '', tags: ['b'] });
    expect(await notesOf(a)).toEqual(['of a']);
    must(await desk.run('person.separate', { mergeId: second }));
    expect(await one(b)).toMatchObject({ title: '', tags: ['b'] });
    expect(await one(c)).toMatchObject({ tags: [] });
  });
});

type Step = { readonly what: 'merge' | 'separate' | 'note' | 'edit' | 'rebuild' | 'undo'; readonly a: number; readonly b: number };
const step = fc.record<Step>({ what: fc.constantFrom('merge', 'merge', 'separate', 'note', 'edit', 'rebuild', 'undo'), a: fc.nat({ max: 30 }), b: fc.nat({ max: 30 }) });

it('whatever is merged, separated, written and edited: once all are separated, everybody has exactly what was made for them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      desk.close();
      desk = await TestDesk.open();
      await fillDesk(desk, 6);
      const start = await desk.snapshot();
      for (const { what, a, b } of steps) await doStep(what, a, b);
      for (const id of await desk.db.merges.toCollection().primaryKeys()) must(await desk.run('person.separate', { mergeId: id }));
      const end = await desk.snapshot();
      expect((end.people as Person[]).map(({ id }) => id)).toEqual((start.people as Person[]).map(({ id }) => id));
      for (const table of ['applications', 'interviews', 'tasks', 'documents'] as const) expect(end[table]).toEqual(start[table]);
      expect(end.activities).toEqual(expect.arrayContaining(start.activities));
      expect(await desk.leaks()).toEqual([]);
      expect(await desk.db.trash.filter(({ row }) => row._merged === true).count()).toBe(0);
      expect((await desk.db.activities.toArray()).filter((row) => row._own !== undefined)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** One step of a random history. In between nobody has two places, and nothing belongs to somebody who is hidden. */
async function doStep(what: Step['what'], a: number, b: number): Promise<void> {
  const here = await people();
  const [x, y] = [here[a % here.length] ?? '', here[b % here.length] ?? ''];
  const merges = await desk.db.merges.toArray();
  if (what === 'merge') await desk.run('person.merge', { winnerId: x, loserId: y, take: a % 2 ? ['name', 'place'] : [] });
  else if (what === 'separate') await desk.run('person.separate', { mergeId: merges[a % Math.max(1, merges.length)]?.id ?? '' });
  else if (what === 'note') must(await desk.run('note.add', { personId: x, body: `note ${b}` }));
  else if (what === 'edit') must(await desk.run('person.update', { id: x, fields: { city: `City ${b}`, skills: [`skill ${b}`] } }));
  else if (what === 'undo') await desk.kernel.undo();
  else {
    const before = await desk.snapshot();
    await desk.restart({ loseView: true });
    expect(await desk.snapshot()).toEqual(before);
  }
  const shown = new Set(await people());
  for (const row of (await desk.db.applications.toArray()).map(plain)) expect(shown.has(row['personId'] as string)).toBe(true);
}
