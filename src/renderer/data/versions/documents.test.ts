import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { allowWrites } from '../write-guard.ts';

fakeIndexedDb();

it('gives a desk of the version before a table of documents, and keeps what was there', async () => {
  const old = createDatabase('documents', 1);
  await old.open();
  await old.transaction('rw', old.tables, async (tx) => {
    allowWrites(tx);
    await old.people.put({ id: 'a', _h: '0', given: 'Ada' });
    await old.applications.put({ id: 'x', _h: '0', personId: 'a', jobId: 'j' });
    await old.meta.put({ key: 'view', journalId: 'j', pos: 3, partial: null });
  });
  old.close();
  const db = createDatabase('documents', 2);
  await db.transaction('rw', db.tables, async (tx) => {
    allowWrites(tx);
    await db.documents.bulkPut([
      { id: 'd', _h: '0', personId: 'a', name: 'CV.pdf' },
      { id: 'e', _h: '0', personId: 'b', name: 'Other.pdf' },
    ]);
  });
  expect((await db.documents.where('personId').equals('a').toArray()).map(({ id }) => id)).toEqual(['d']);
  expect(await db.people.get('a')).toMatchObject({ given: 'Ada' });
  expect(await db.applications.get('x')).toMatchObject({ personId: 'a' });
  expect(await db.meta.get('view')).toMatchObject({ pos: 3 });
  db.close();
});
