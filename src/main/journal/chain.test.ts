import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHost, value } from '#main/testing/journals.ts';
import { create, head, set } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { verifyChain } from './chain.ts';
import type { Journal } from './journal.ts';

const scratch = scratchFolders();

function filled(): Journal {
  const journal = openHost(scratch()).current();
  for (let i = 0; i < 20; i++) value(journal.writer.append(head({ subjects: ['s'] }), [create(), set('a', 'name', `v${i}`)]));
  return journal;
}

const opChanges = [
  `entry = 1`,
  `kind = 'event'`,
  `entity = 'jobs'`,
  `id = 'b'`,
  `field = 'other'`,
  `elem = 'x'`,
  `value = '"v90"'`,
  `value = NULL`,
  `base = '${'0'.repeat(32)}'`,
  `inverse = '{}'`,
  `hlc = '${'f'.repeat(32)}'`,
  `hash = zeroblob(32)`,
];

test.each(opChanges)('a change of one op is seen: %s', (change) => {
  const { store } = filled();
  store.db.exec(`PRAGMA foreign_keys = OFF; UPDATE ops SET ${change} WHERE seq = 30`);
  expect(verifyChain(store.db)).toMatchObject({ broken: true, seq: 29 });
  expect(verifyChain(store.db, 5).broken).toBe(false);
  expect(verifyChain(store.db, 15).broken).toBe(true);
});

const entryChanges = [`title = 'x'`, `command = 'x'`, `subjects = '[]'`, `author = 'x'`, `at = at + 1`, `kind = 'undo'`, `target = 'x'`, `ops = 3`, `last_seq = 29`, `id = 'x'`, `hash = zeroblob(32)`];

test.each(entryChanges)('a change of one entry is seen: %s', (change) => {
  const { store } = filled();
  store.db.exec(`UPDATE entries SET ${change} WHERE pos = 15`);
  expect(verifyChain(store.db)).toMatchObject({ broken: true, pos: 14 });
});

test.each(['DELETE FROM ops WHERE seq = 12', 'DELETE FROM entries WHERE pos = 6', 'UPDATE entries SET pos = 99 WHERE pos = 20'])(
  'a hole is seen: %s',
  (sql) => {
    const { store } = filled();
    store.db.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
    expect(verifyChain(store.db).broken).toBe(true);
  },
);

test('an untouched journal is whole, empty or not', () => {
  expect(verifyChain(openHost(scratch()).current().store.db)).toEqual({ seq: 0, pos: 0, broken: false });
  expect(verifyChain(filled().store.db)).toEqual({ seq: 40, pos: 20, broken: false });
});

test('whatever people type, the chain closes after reading back', () => {
  const { writer, store } = openHost(scratch()).current();
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, fc.jsonValue(), text, (title, json, elem) => {
      const drafts = [set('a', 'name', ''), create()].map((draft) => ({ ...draft, value: json as string, elem: elem.toWellFormed() }));
      value(writer.append(head({ title: title === '' ? 'x' : title }), drafts));
      return !verifyChain(store.db, 4).broken;
    }),
    { numRuns: 200 },
  );
});
