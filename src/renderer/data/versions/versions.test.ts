import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase, defineVersions } from '../database.ts';
import { allowWrites, guardWrites } from '../write-guard.ts';
import { Dexie } from 'dexie';
import { versions } from './list.ts';
import type { VersionStep } from './step.ts';

fakeIndexedDb();
const names = ['first', 'documents', 'pools', 'merges', 'views'];

it('numbers steps one by one, and every step has its test', () => {
  expect(versions.map((step) => step.version)).toEqual(versions.map((_, i) => i + 1));
  expect(names).toHaveLength(versions.length);
  for (const name of names) expect(existsSync(path.join(import.meta.dirname, `${name}.test.ts`)), `${name}.test.ts`).toBe(true);
});

it('an upgrade may change rows: it is part of the kernel', async () => {
  const second: VersionStep = {
    version: versions.length + 1,
    stores: {},
    upgrade: async (tx) => void (await tx.table('people').toCollection().modify({ city: 'Köln' })),
  };
  const old = createDatabase('upgrade');
  await old.transaction('rw', old.people, async (tx) => {
    allowWrites(tx);
    await old.people.put({ id: 'a', _h: '0', city: 'Bonn' });
  });
  old.close();
  const db = new Dexie('upgrade');
  defineVersions(db, [...versions, second]);
  guardWrites(db);
  await db.open();
  expect(await db.table('people').get('a')).toMatchObject({ city: 'Köln' });
  db.close();
});
