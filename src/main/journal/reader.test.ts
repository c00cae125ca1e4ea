import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import type { HistoryQuery, OpCursor } from '#shared/journal.ts';
import { openHost, value } from '#main/testing/journals.ts';
import { create, head, set } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';

const scratch = scratchFolders();
const all: HistoryQuery = { before: null, limit: 500, text: '', by: null, subjects: null, from: null, to: null };

test('pages of any size hand out every committed op once, in commit order', () => {
  const { writer, reader } = openHost(scratch()).current();
  const stream = head();
  value(writer.begin(stream));
  for (let i = 0; i < 10; i++) {
    value(writer.chunk(stream.id, 3 * i, [create(), create(), create()]));
    value(writer.append(head(), [create()]));
  }
  value(writer.commit(stream.id, 'Imported'));
  const whole = reader.read({ pos: 0, seq: 0 }, 5000).ops.map(({ pos, seq }) => `${pos}:${seq}`);
  expect(whole).toHaveLength(40);
  for (const limit of [1, 3, 7, 40]) {
    const seen: string[] = [];
    let cursor: OpCursor = { pos: 0, seq: 0 };
    for (let more = true; more; ) {
      const page = reader.read(cursor, limit);
      for (const { pos, seq } of page.ops) seen.push(`${pos}:${seq}`);
      const last = page.ops.at(-1);
      if (last) cursor = { pos: last.pos, seq: last.seq };
      more = page.more;
    }
    expect(seen).toEqual(whole);
  }
});

test('a page of long texts is cut short, and the next ones bring the rest', () => {
  const { writer, reader } = openHost(scratch()).current();
  const stream = head();
  value(writer.begin(stream));
  const ids = Array.from({ length: 100 }, () => newId());
  for (const [i, id] of ids.entries()) value(writer.chunk(stream.id, i, [{ ...create(id), value: { id, text: 'x'.repeat(40_000) } }]));
  value(writer.commit(stream.id, 'Imported'));
  const seen: string[] = [];
  const sizes: number[] = [];
  let cursor: OpCursor = { pos: 0, seq: 0 };
  for (let more = true; more; ) {
    const page = reader.read(cursor, 5000);
    sizes.push(page.ops.length);
    for (const op of page.ops) seen.push(op.id);
    const last = page.ops.at(-1);
    if (last) cursor = { pos: last.pos, seq: last.seq };
    ({ more } = page);
  }
  expect(seen).toEqual(ids);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(13);
  expect(sizes).not.toContain(0);
});

test.each([false, true])('pages of one entry hand out its ops in order, with others between them: %s', (others) => {
  const { writer, reader } = openHost(scratch()).current();
  const stream = head();
  const ids = Array.from({ length: 10 }, () => newId());
  value(writer.begin(stream));
  for (const [i, id] of ids.entries()) {
    value(writer.chunk(stream.id, i, [create(id)]));
    if (others) value(writer.append(head(), [create()]));
  }
  value(writer.commit(stream.id, 'Imported'));
  for (const from of [0, 3, 9, 10, 12]) {
    expect(value(reader.entryOps(stream.id, from, 4)).map(({ id }) => id)).toEqual(ids.slice(from, from + 4));
  }
});

test('ops come back as they were given', () => {
  const { writer, reader } = openHost(scratch()).current();
  const id = newId();
  const base = 'a'.repeat(32);
  const drafts = [
    { kind: 'set', entity: 'people', id, field: 'note', value: null, base, inverse: { kind: 'set', field: 'note', value: 'was' } },
    { kind: 'elem', entity: 'people', id, field: 'tags', elem: 'a', value: 'a', inverse: { kind: 'elem', field: 'tags', elem: 'a', value: null } },
    { kind: 'del', entity: 'people', id, inverse: { kind: 'undel' } },
  ] as const;
  const entry = head();
  const { hlcs } = value(writer.append(entry, drafts));
  const stamped = drafts.map((draft, i) => ({ ...draft, hlc: hlcs[i], seq: i + 1 }));
  expect(value(reader.entryOps(entry.id, 0, 100))).toEqual(stamped);
  expect(value(reader.entryOps(entry.id, 1, 1))).toEqual(stamped.slice(1, 2));
  const plain = stamped.map(({ inverse: _inverse, ...op }) => ({ ...op, pos: 1 }));
  expect(reader.read({ pos: 0, seq: 0 }, 10).ops).toEqual(plain);
});

test('history: newest first, by text in any case, record, person and time', () => {
  const clock = { ms: 1000 };
  const { writer, reader, store } = openHost(scratch(), clock).current();
  const titles = ['Moved Zoë Müller', 'Note for ADA', 'Imported 100 % of it'];
  for (const [i, title] of titles.entries()) {
    clock.ms = 1000 * (i + 1);
    value(writer.append(head({ title, command: `c${i}`, subjects: [`s${i}`, 'all'] }), [create()]));
  }
  const found = (query: Partial<HistoryQuery>): number[] => reader.history({ ...all, ...query }).map(({ pos }) => pos);
  expect(found({})).toEqual([3, 2, 1]);
  expect(found({ before: 3, limit: 1 })).toEqual([2]);
  expect(found({ text: 'MÜLLER' })).toEqual([1]);
  expect(found({ text: 'ada' })).toEqual([2]);
  expect(found({ text: 'C1' })).toEqual([2]);
  expect(found({ text: '%' })).toEqual([3]);
  expect(found({ subjects: ['s0'] })).toEqual([1]);
  expect(found({ subjects: ['nobody', 'all'], from: 1500, to: 2500 })).toEqual([2]);
  expect(found({ by: store.self.userId })).toEqual([3, 2, 1]);
  expect(found({ by: newId() })).toEqual([]);
});

test('drafts: kept, replaced, forgotten when empty, the oldest go', () => {
  const clock = { ms: 0 };
  const { drafts } = openHost(scratch(), clock).current();
  drafts.put('note', 'one');
  drafts.put('note', 'two');
  expect(drafts.all()).toEqual([{ key: 'note', value: 'two' }]);
  drafts.put('note', '');
  expect(drafts.all()).toEqual([]);
  for (let i = 0; i < 510; i++) {
    clock.ms = i;
    drafts.put(`k${i}`, 'x');
  }
  const keys = drafts.all().map(({ key }) => key);
  expect(keys).toHaveLength(500);
  expect(keys).not.toContain('k9');
  expect(keys).toContain('k10');
});

test('reading a page of one entry among many does not depend on set ops of others', () => {
  const { writer, reader } = openHost(scratch()).current();
  const id = newId();
  const first = head();
  value(writer.append(first, [create(id)]));
  value(writer.append(head(), [set(id, 'name', 'B')]));
  expect(value(reader.entryOps(first.id, 0, 10))).toHaveLength(1);
  expect(reader.entryOps(newId(), 0, 10)).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
