import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { allowWrites } from '../write-guard.ts';

fakeIndexedDb();

it('gives a desk of the version before a table of merges, and keeps what was there', async () => {
  const old = createDatabase('merges', 3);
  await old.transaction('rw', old.tables, async (tx) => {
    allowWrites(tx);
    await old.people.put({ id: 'a', _h: '0', given: 'Ada' });
    await old.documents.put({ id: 'd', _h: '0', personId: 'a' });
  });
  old.close();
  const db = createDatabase('merges', 4);
  expect((await db.aliases.load()).isEmpty).toBe(true);
  expect(await db.merges.toArray()).toEqual([]);
  expect(await db.people.get('a')).toMatchObject({ given: 'Ada' });
  expect(await db.documents.get('d')).toMatchObject({ personId: 'a' });
  db.close();
});
