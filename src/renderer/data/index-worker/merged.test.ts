import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '#shared/domain/person.ts';
import { plain, type Row } from '#shared/sync/row.ts';
import { LivePeople } from '../live/live-people.ts';
import { must, TestDesk } from '../testing/desk.ts';
import { fillDesk } from '../testing/fill.ts';
import { PeopleIndex } from './people-index.ts';
import { relatedTables, type RelatedChange } from './related-change.ts';

let desk: TestDesk;
beforeEach(async () => void (desk = await TestDesk.open()));
afterEach(() => desk.close());

/** An index of what the view holds now, as the worker loads it. */
async function loaded(): Promise<PeopleIndex> {
  const index = new PeopleIndex();
  for (const row of await desk.db.people.toArray()) index.put(row as unknown as Person);
  for (const table of relatedTables) for (const row of await desk.db[table].toArray()) index.relate({ table, id: row.id, before: null, after: row } as unknown as RelatedChange);
  return index;
}

/** Tells an index what the kernel tells the window. */
function follow(index: PeopleIndex): void {
  desk.kernel.feed.subscribe(({ rows }) => {
    for (const { table, id, before, after } of rows) {
      if (table === 'people' && after) index.put(after as unknown as Person);
      else if (table === 'people') index.remove(id);
      else if (relatedTables.some((one) => one === table)) index.relate({ table, id, before: before ?? null, after: after ?? null } as unknown as RelatedChange);
    }
  });
}

function found(index: PeopleIndex, text: string): string[] {
  return index.ids({ text, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } }).toSorted();
}

const queries = ['', 'has:job', 'has:contact', 'contact:<90d', 'stage:interview', 'call', 'notes', 'has:pool', 'has:document', 'sql'];
const step = fc.record({ what: fc.constantFrom('merge', 'merge', 'separate', 'undo', 'note'), a: fc.nat({ max: 30 }), b: fc.nat({ max: 30 }) });

it('finds, after any merges, exactly what an index would that is read anew; lists by id have who stands for somebody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
      desk.close();
      desk = await TestDesk.open();
      await fillDesk(desk, 8);
      const index = await loaded();
      follow(index);
      const people = new LivePeople(desk.db.recent, desk.kernel.feed, desk.db.aliases);
      const everybody = (await desk.db.people.toCollection().primaryKeys()).toSorted();
      await people.need(everybody);
      for (const { what, a, b } of steps) {
        const here = await desk.db.people.toCollection().primaryKeys();
        const merges = await desk.db.merges.toCollection().primaryKeys();
        const [x = '', y = ''] = [here[a % here.length], here[b % here.length]];
        if (what === 'merge') await desk.run('person.merge', { winnerId: x, loserId: y });
        else if (what === 'separate') await desk.run('person.separate', { mergeId: merges[a % Math.max(1, merges.length)] ?? '' });
        else if (what === 'note') must(await desk.run('note.add', { personId: x, body: `sql ${b}` }));
        else if (merges.length > 0) await desk.kernel.undo();
      }
      const fresh = await loaded();
      for (const query of queries) expect(found(index, query), query).toEqual(found(fresh, query));
      await expect.poll(() => everybody.map((id) => people.snapshot().get(id)?.id)).toEqual(everybody.map(desk.db.aliases.now.rootOf));
      const rows = await desk.db.people.bulkGet(everybody.map(desk.db.aliases.now.rootOf));
      expect(everybody.map((id) => plain(people.snapshot().get(id) as Row))).toEqual(rows.map((row) => plain(row as Row)));
    }),
    { numRuns: 25 },
  );
});
