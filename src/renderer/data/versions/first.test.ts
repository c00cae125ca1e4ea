import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { allowWrites } from '../write-guard.ts';

fakeIndexedDb();

const tables = ['people', 'companies', 'jobs', 'pipelines', 'applications', 'activities', 'interviews', 'tasks', 'users', 'settings'];

it('opens a fresh database with a table for every record of the first version, its trash and its mark', async () => {
  const db = createDatabase('first', 1);
  await db.open();
  expect(db.verno).toBe(1);
  expect(db.tables.map((table) => table.name).toSorted()).toEqual([...tables, 'trash', 'meta'].toSorted());
  const mark = { key: 'view', journalId: 'j', pos: 3, partial: null } as const;
  await db.transaction('rw', db.tables, async (tx) => {
    allowWrites(tx);
    await db.people.put({ id: 'a', _h: '0', given: 'Ada' });
    await db.tasks.bulkPut([{ id: 't', _h: '0', personId: 'a', done: 0, due: '2026-11-23' }]);
    await db.trash.put({ entity: 'people', id: 'b', row: { id: 'b', _h: '0', _deleted: true } });
    await db.meta.put(mark);
  });
  db.close();
  const again = createDatabase('first', 1);
  expect(await again.people.get('a')).toMatchObject({ given: 'Ada' });
  expect(await again.tasks.where('[done+due]').between([0, ''], [0, '\uffff']).count()).toBe(1);
  expect(await again.trash.get(['people', 'b'])).toBeDefined();
  expect(await again.meta.get('view')).toEqual(mark);
  again.close();
});
