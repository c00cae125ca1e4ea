import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { activity } from '#shared/domain/activity.ts';
import { person } from '#shared/domain/person.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import { createReader } from '../kernel/reader.ts';
import type { StreamOptions } from '../kernel/stream.ts';
import { must, NOW, TestDesk } from '../testing/desk.ts';
import { aDraft, aMail } from '../testing/drafts.ts';
import { importOps, type MatchChoice } from './import-ops.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await TestDesk.open();
  must(await desk.run('workspace.start', { name: 'Robin Vega', email: '', settings: {} }));
});
afterEach(() => desk.close());

type Choices = ReadonlyMap<number, { readonly choice: MatchChoice; readonly personId: string }>;

async function runImport(drafts: readonly PersonDraft[], choices: Choices = new Map(), options: StreamOptions = {}) {
  const counts = { added: 0, updated: 0, left: 0 };
  const people = { total: drafts.length, drafts: (from: number, count: number) => Promise.resolve(drafts.slice(from, from + count)), onDone: () => undefined };
  const by = { now: NOW, userId: desk.kernel.userId, newId };
  const ops = importOps(people, choices, { name: 'people.csv', importId: newId() }, by, createReader(desk.db), counts);
  return { result: await desk.kernel.stream('import.run', 'Importing', [], ops, options), counts };
}

async function activities(): Promise<unknown[]> {
  return (await desk.db.activities.toArray()).map((row) => activity.parse(row));
}

describe('an import', () => {
  test('adds people as the file has them; notes, dates and unknown owners go to the timeline', async () => {
    const metAt = Date.UTC(2024, 2, 12, 12);
    const { result, counts } = await runImport([
      aDraft({ emails: [aMail('ada@example.org')], note: 'Sharp.', metAt, ownerName: 'robin vega ' }),
      aDraft({ given: 'Bo', family: '', ownerName: 'Kim Unknown' }),
    ]);
    must(result);
    expect(counts).toEqual({ added: 2, updated: 0, left: 0 });
    const people = (await desk.db.people.toArray()).map((row) => person.parse(row));
    expect(people.map(({ given, owners }) => [given, owners])).toEqual([['Ada', [desk.kernel.userId]], ['Bo', []]]);
    expect(people[0]).not.toHaveProperty('line');
    expect(await activities()).toMatchObject([
      { kind: 'imported', at: metAt, source: 'people.csv' },
      { kind: 'note', at: metAt, body: 'Sharp.' },
      { kind: 'note', at: NOW, body: 'Owner in the file: Kim Unknown' },
    ]);
  });

  test('updates by filling in, says what the file has otherwise, leaves out and adds as chosen; undo takes all back', async () => {
    must(await runImport([aDraft({ title: 'Nurse' })]).then(({ result }) => result));
    const [known] = await desk.db.people.toArray();
    const before = await desk.snapshot();
    const to = (choice: MatchChoice) => ({ choice, personId: known!.id });
    const { result, counts } = await runImport(
      [aDraft({ title: 'Doctor', city: 'Berlin' }), aDraft({ title: 'Pilot', city: 'Rome', region: 'Lazio' }), aDraft({ given: 'Out' }), aDraft({ given: 'Twin' })],
      new Map([[0, to('update')], [1, to('update')], [2, to('skip')], [3, to('new')]]),
    );
    const done = must(result);
    expect(counts).toEqual({ added: 1, updated: 2, left: 1 });
    const people = (await desk.db.people.toArray()).map((row) => person.parse(row));
    expect(people.map(({ given, title, city, region }) => [given, title, city, region])).toEqual([['Ada', 'Nurse', 'Berlin', 'Lazio'], ['Twin', '', '', '']]);
    const said = (await desk.db.activities.where('[personId+at]').between([known!.id, -Infinity], [known!.id, Infinity]).toArray()).map((row) => activity.parse(row));
    expect(said.filter(({ kind }) => kind === 'imported').map(({ body }) => body)).toEqual([
      'The file says otherwise:\nJob title: Doctor',
      'The file says otherwise:\nJob title: Pilot\nCity: Rome',
    ]);
    must(await desk.kernel.undo(done?.entryId));
    expect(await desk.snapshot()).toEqual(before);
  });

  test('of 2,500 people in chunks none is lost or doubled, and they survive the loss of the view', async () => {
    const drafts = Array.from({ length: 2500 }, (_, i) => aDraft({ given: `P${i}`, line: i + 2 }));
    must((await runImport(drafts)).result);
    await desk.restart({ loseView: true });
    const names = (await desk.db.people.toArray()).map((row) => person.parse(row).given);
    expect(new Set(names).size).toBe(2500);
    expect(names).toHaveLength(2500);
  });

  test('cancelled while it is saved, nothing has changed', async () => {
    const before = await desk.snapshot();
    const stop = new AbortController();
    const drafts = Array.from({ length: 2500 }, (_, i) => aDraft({ given: `P${i}` }));
    const { result } = await runImport(drafts, new Map(), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await desk.snapshot()).toEqual(before);
  });
});
