import { expect, test, vi } from 'vitest';
import { newId } from '#shared/ids.ts';
import { fail } from '#shared/result.ts';
import { hlcTime } from '#shared/sync/clock.ts';
import { MAX_OP_BYTES } from '#shared/sync/op.ts';
import { openHost, value } from '#main/testing/journals.ts';
import { create, head, set, undoOf } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import { verifyChain } from './chain.ts';

const scratch = scratchFolders();
const open = (clock = { ms: 1_700_000_000_000 }) => openHost(scratch(), clock).current();

test('stamps an entry: position, gap-free sequence, rising clock with the device in it', () => {
  const { writer, store } = open();
  const first = value(writer.append(head(), [create(), create(), create()]));
  const second = value(writer.append(head(), [create()]));
  expect([first.pos, first.firstSeq, second.pos, second.firstSeq]).toEqual([1, 1, 2, 4]);
  const stamps = [...first.hlcs, ...second.hlcs];
  expect(stamps).toEqual(stamps.toSorted());
  expect(new Set(stamps).size).toBe(4);
  expect(stamps.every((stamp) => stamp.endsWith(store.self.deviceId) && hlcTime(stamp) === 1_700_000_000_000)).toBe(true);
});

test('the clock never goes back when the wall clock does', () => {
  const clock = { ms: 2000 };
  const { writer } = open(clock);
  const first = value(writer.append(head(), [create()]));
  clock.ms = 1000;
  const second = value(writer.append(head(), [create()]));
  expect((second.hlcs[0] ?? '') > (first.hlcs[0] ?? '')).toBe(true);
});

test('the same id again gives the same answer and writes nothing', () => {
  const { writer, store } = open();
  const entry = head();
  const ops = [create(), create()];
  const first = value(writer.append(entry, ops));
  expect(value(writer.append(entry, ops))).toEqual(first);
  expect(store.tip.seq).toBe(2);
  expect(writer.append(entry, [create()])).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('a batch that fails in the middle leaves file, clock, sequence and chain as they were', () => {
  const clock = { ms: 5000 };
  const { writer, store } = open(clock);
  value(writer.append(head(), [create()]));
  const tip = store.tip;
  const meta = store.db.prepare('SELECT * FROM meta').all();
  clock.ms = 9000;
  store.db.exec(`CREATE TEMP TRIGGER stop BEFORE INSERT ON main.ops WHEN NEW.seq = 4 BEGIN SELECT RAISE(ABORT, 'disk'); END`);
  expect(() => writer.append(head(), [create(), create(), create()])).toThrow('disk');
  store.db.exec('DROP TRIGGER stop');
  expect(store.tip).toBe(tip);
  expect(store.db.isTransaction).toBe(false);
  expect(store.db.prepare('SELECT * FROM meta').all()).toEqual(meta);
  expect(store.db.prepare('SELECT count(*) AS n FROM entries').get()).toEqual({ n: 1 });
  expect(value(writer.append(head(), [create()]))).toMatchObject({ pos: 2, firstSeq: 2 });
  expect(verifyChain(store.db)).toEqual({ seq: 2, pos: 2, broken: false });
});

test('an id taken back is refused, also when the append arrives late', () => {
  const { writer } = open();
  const late = head();
  value(writer.void(late.id));
  expect(writer.append(late, [create()])).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(writer.begin(late)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(value(writer.void(late.id))).toBeNull();
});

test('what is committed cannot be taken back, only undone', () => {
  const { writer } = open();
  const entry = head();
  value(writer.append(entry, [create()]));
  expect(writer.void(entry.id)).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('a streamed entry shows only when it is committed, and gets its place then', () => {
  const { writer, reader } = open();
  const stream = head({ title: 'Import' });
  value(writer.begin(stream));
  value(writer.chunk(stream.id, 0, [create(), create()]));
  value(writer.append(head(), [create()]));
  value(writer.chunk(stream.id, 2, [create()]));
  expect(reader.read({ pos: 0, seq: 0 }, 100).ops.map((op) => [op.pos, op.seq])).toEqual([[1, 3]]);
  expect(reader.entry(stream.id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(value(writer.commit(stream.id, 'Imported 3 people'))).toMatchObject({ pos: 2 });
  expect(value(writer.commit(stream.id, 'Imported 3 people'))).toMatchObject({ pos: 2 });
  expect(value(reader.entry(stream.id))).toMatchObject({ title: 'Imported 3 people', ops: 3, pos: 2 });
  expect(reader.read({ pos: 1, seq: 3 }, 100).ops.map((op) => [op.pos, op.seq])).toEqual([[2, 1], [2, 2], [2, 4]]);
});

test('a stream taken back is never handed out, and takes no more', () => {
  const { writer, reader, store } = open();
  const stream = head();
  value(writer.begin(stream));
  value(writer.chunk(stream.id, 0, [create()]));
  value(writer.void(stream.id));
  expect(writer.chunk(stream.id, 1, [create()])).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(writer.commit(stream.id, 'x')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(reader.read({ pos: 0, seq: 0 }, 10)).toEqual({ ops: [], more: false });
  expect(verifyChain(store.db).broken).toBe(false);
});

test('a chunk that comes twice is written once, and answered as it was the first time', () => {
  const { writer, reader, store } = open();
  const stream = head();
  value(writer.begin(stream));
  const [a, b, c] = [[create(), create()], [create()], [create(), create(), create()]];
  const first = value(writer.chunk(stream.id, 0, a));
  value(writer.append(head(), [create()]));
  const second = value(writer.chunk(stream.id, 2, b));
  const third = value(writer.chunk(stream.id, 3, c));
  expect(value(writer.chunk(stream.id, 0, a))).toEqual(first);
  expect(value(writer.chunk(stream.id, 2, b))).toEqual(second);
  expect(value(writer.chunk(stream.id, 3, c))).toEqual(third);
  expect(store.tip.seq).toBe(7);
  value(writer.commit(stream.id, 'Once'));
  const ids = reader.read({ pos: 1, seq: 3 }, 100).ops.map((op) => op.id);
  expect(ids).toEqual([...a, ...b, ...c].map((op) => op.id));
  expect(verifyChain(store.db).broken).toBe(false);
});

test.each([
  ['after a hole', 3, 1],
  ['half of it written', 1, 2],
  ['in the place of another', 0, 2],
])('a chunk %s is refused, and the entry stays as it was', (_, from, count) => {
  const { writer, store } = open();
  const stream = head();
  value(writer.begin(stream));
  value(writer.chunk(stream.id, 0, [create(), create()]));
  expect(writer.chunk(stream.id, from, Array.from({ length: count }, () => create()))).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(store.tip.seq).toBe(2);
  value(writer.chunk(stream.id, 2, [create()]));
});

test('unknown entries take no ops and no commit', () => {
  const { writer } = open();
  expect(writer.chunk(newId(), 0, [create()])).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(writer.commit(newId(), 'x')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(writer.append(undoOf(newId()), [create()])).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('nothing is undone twice, nor brought back while in effect', () => {
  const { writer } = open();
  const entry = head({ title: 'Moved Ada' });
  value(writer.append(entry, [create()]));
  expect(writer.append(undoOf(entry.id, 'redo'), [create()])).toMatchObject({ ok: false, error: { code: 'conflict' } });
  value(writer.append(undoOf(entry.id), [create()]));
  const twice = writer.append(undoOf(entry.id), [create()]);
  expect(twice).toEqual(fail('conflict', '“Moved Ada” has already been undone.'));
});

test('an op larger than the limit is refused before anything is written', () => {
  const { writer, store } = open();
  expect(writer.append(head(), [create(), set(newId(), 'note', 'ä'.repeat(MAX_OP_BYTES / 2))])).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
  expect(store.tip.seq).toBe(0);
});

test('broken text in a name is refused or mended, so that the chain always closes', () => {
  const { writer, reader, store } = open();
  expect(writer.append(head(), [{ ...create(), id: 'a\ud800' }])).toMatchObject({ ok: false, error: { code: 'invalid' } });
  value(writer.append(head({ title: 'half \ud83d', subjects: ['\udc00'] }), [set('x', 'name', 'half \ud83d \0 end')]));
  expect(verifyChain(store.db).broken).toBe(false);
  expect(reader.read({ pos: 0, seq: 0 }, 1).ops[0]?.value).toBe('half \ud83d \0 end');
});

test('each commit is one transaction, whatever the number of ops', () => {
  const { writer, store } = open();
  const exec = vi.spyOn(store.db, 'exec');
  value(writer.append(head(), Array.from({ length: 500 }, () => create())));
  expect(exec.mock.calls.map(([sql]) => sql)).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
});
