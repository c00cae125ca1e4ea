import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolders } from '#main/testing/scratch.ts';
import { migrate, openDatabase, SCHEMA_VERSION, schemaVersion } from './schema.ts';

const scratch = scratchFolders();
const open = () => openDatabase(path.join(scratch(), 'journal.sqlite'));

/** What each version must bring, opened from the version before it. A step without a line here fails the first test. */
const steps: Record<number, (db: ReturnType<typeof open>) => void> = {
  1: (db) => {
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
    expect(tables.map(({ name }) => name)).toEqual(['drafts', 'entries', 'meta', 'ops', 'refs', 'subjects']);
  },
};

test('every step has its test', () => {
  expect(Object.keys(steps).map(Number)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1));
});

test.each(Object.keys(steps).map(Number))('step %i', (version) => {
  const db = open();
  migrate(db, version - 1);
  expect(schemaVersion(db)).toBe(version - 1);
  migrate(db, version);
  expect(schemaVersion(db)).toBe(version);
  steps[version]?.(db);
  db.close();
});

test('a step that fails leaves the former version whole', () => {
  const db = open();
  db.exec('CREATE TABLE drafts (x)');
  expect(() => migrate(db)).toThrow('drafts');
  expect(schemaVersion(db)).toBe(0);
  expect(db.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'`).get()).toEqual({ n: 1 });
  db.close();
});

test('commits reach the disk before they return, and readers do not stop the writer', () => {
  const db = open();
  const pragma = (name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(pragma)).toEqual(['wal', 2, 1, 5000]);
  db.close();
});
