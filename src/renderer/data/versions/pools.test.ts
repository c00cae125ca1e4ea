import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { allowWrites } from '../write-guard.ts';
import { pools } from './pools.ts';

fakeIndexedDb();

it('gives a desk of the version before tables of pools and their members, and keeps what was there', async () => {
  const old = createDatabase('pools', pools.version - 1);
  await old.open();
  await old.transaction('rw', old.tables, async (tx) => {
    allowWrites(tx);
    await old.people.put({ id: 'a', _h: '0', given: 'Ada' });
    await old.documents.put({ id: 'd', _h: '0', personId: 'a', name: 'CV.pdf' });
    await old.meta.put({ key: 'view', journalId: 'j', pos: 3, partial: null });
  });
  old.close();
  const db = createDatabase('pools', pools.version);
  await db.transaction('rw', db.tables, async (tx) => {
    allowWrites(tx);
    await db.pools.put({ id: 'p', _h: '0', name: 'Nurses' });
    await db.poolMembers.bulkPut([
      { id: 'm', _h: '0', poolId: 'p', personId: 'a' },
      { id: 'n', _h: '0', poolId: 'q', personId: 'a' },
    ]);
  });
  expect((await db.poolMembers.where('poolId').equals('p').toArray()).map(({ id }) => id)).toEqual(['m']);
  expect(await db.poolMembers.where('personId').equals('a').count()).toBe(2);
  expect(await db.people.get('a')).toMatchObject({ given: 'Ada' });
  expect(await db.documents.get('d')).toMatchObject({ name: 'CV.pdf' });
  expect(await db.meta.get('view')).toMatchObject({ pos: 3 });
  db.close();
});
