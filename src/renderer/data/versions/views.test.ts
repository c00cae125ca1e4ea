import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { allowWrites } from '../write-guard.ts';
import { views } from './views.ts';

fakeIndexedDb();

it('gives a desk of the version before a table of views, and keeps what was there', async () => {
  const old = createDatabase('views', views.version - 1);
  await old.open();
  await old.transaction('rw', old.tables, async (tx) => {
    allowWrites(tx);
    await old.people.put({ id: 'a', _h: '0', given: 'Ada' });
    await old.pools.put({ id: 'p', _h: '0', name: 'Nurses' });
    await old.meta.put({ key: 'view', journalId: 'j', pos: 3, partial: null });
  });
  old.close();
  const db = createDatabase('views', views.version);
  await db.transaction('rw', db.tables, async (tx) => {
    allowWrites(tx);
    await db.views.put({ id: 'v', _h: '0', name: 'Warm' });
  });
  expect(await db.views.get('v')).toMatchObject({ name: 'Warm' });
  expect(await db.people.get('a')).toMatchObject({ given: 'Ada' });
  expect(await db.pools.get('p')).toMatchObject({ name: 'Nurses' });
  expect(await db.meta.get('view')).toMatchObject({ pos: 3 });
  db.close();
});
