import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Aliases } from '#shared/sync/aliases.ts';
import type { Row } from '#shared/sync/row.ts';
import { ChangeFeed, type RowChange } from '../change-feed.ts';
import type { Stored } from '../kernel/changes.ts';
import { LivePeople } from './live-people.ts';
import { LiveRows } from './live-rows.ts';

type Step =
  | { readonly kind: 'write'; readonly id: string; readonly owner: string | null; readonly fails: boolean }
  | { readonly kind: 'read' | 'deliver' | 'listen' | 'leave' | 'retire' | 'reset' };

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), id: fc.constantFrom('a', 'b', 'c'), owner: fc.constantFrom('x', 'y', null), fails: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ kind: 'read' }, { kind: 'deliver' }, { kind: 'listen' }, { kind: 'leave' }, { kind: 'retire' }, { kind: 'reset' }) },
);

/** A table whose reads take their rows at one moment and hand them over at a later one, as a database does. */
class SlowTable {
  readonly rows = new Map<string, Row>();
  readonly feed = new ChangeFeed();
  #waiting: { readonly take: () => Row[]; readonly give: (rows: Row[]) => void; taken?: Row[] }[] = [];
  #version = 0;

  load(take: () => Row[]): Promise<Row[]> {
    return new Promise((give) => this.#waiting.push({ take, give }));
  }

  /** Every read that waits sees the rows of now. */
  read(): void {
    for (const waiting of this.#waiting) waiting.taken ??= waiting.take();
  }

  async deliver(): Promise<void> {
    const done = this.#waiting.filter(({ taken }) => taken);
    this.#waiting = this.#waiting.filter(({ taken }) => !taken);
    for (const { give, taken } of done) give(taken ?? []);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  }

  /** Shown at once; then written and shown again, or taken back. `owner: null` removes the row. */
  write({ id, owner, fails }: Extract<Step, { kind: 'write' }>): void {
    const before = this.rows.get(id);
    const after: Row | undefined = owner === null ? undefined : { id, _h: '0', owner, version: ++this.#version };
    this.#emit({ table: 'people', id, before, after });
    if (fails) return this.#emit({ table: 'people', id, before: after, after: before });
    if (after) this.rows.set(id, after);
    else this.rows.delete(id);
    this.#emit({ table: 'people', id, before, after });
  }

  async finish(): Promise<void> {
    for (let i = 0; i < 8; i++) {
      this.read();
      await this.deliver();
    }
  }

  #emit(change: RowChange): void {
    this.feed.emit({ rows: [change], reset: false });
  }
}

const all = (table: SlowTable) => [...table.rows.values()];

describe('live rows', () => {
  it('never miss, keep or repeat a row, whatever the order of reading and changing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const table = new SlowTable();
        const ofX = (row: Row) => row['owner'] === 'x';
        const load = () => table.load(() => all(table).filter(ofX));
        const live = new LiveRows<'people'>(table.feed, { table: 'people', load, beginning: async () => (await load()).slice(0, 1), matches: ofX });
        const leave: (() => void)[] = [];
        for (const one of steps) {
          if (one.kind === 'write') table.write(one);
          if (one.kind === 'read') table.read();
          if (one.kind === 'deliver') await table.deliver();
          if (one.kind === 'listen') leave.push(live.subscribe(() => {}));
          if (one.kind === 'leave') leave.pop()?.();
          if (one.kind === 'retire') live.retire();
          if (one.kind === 'reset') table.feed.emit({ rows: [], reset: true });
        }
        live.subscribe(() => {});
        await table.finish();
        const state = live.snapshot();
        expect(state.loaded).toBe(true);
        expect(new Map(state.rows)).toEqual(new Map(all(table).filter(ofX).map((row) => [row.id, row])));
      }),
      { numRuns: 1500 },
    );
  });

  it('show the beginning while the rest is read, and all of it afterwards', async () => {
    const table = new SlowTable();
    for (const id of ['a', 'b', 'c']) table.write({ kind: 'write', id, owner: 'x', fails: false });
    const { promise: whole, resolve: finish } = Promise.withResolvers<Row[]>();
    const live = new LiveRows<'people'>(table.feed, { table: 'people', load: () => whole, beginning: () => table.load(() => all(table).slice(0, 2)), matches: () => true });
    live.subscribe(() => {});
    await table.finish();
    expect(live.snapshot()).toMatchObject({ loaded: false, rows: new Map([['a', {}], ['b', {}]]) });
    finish(all(table));
    await whole;
    await table.finish();
    expect([live.snapshot().loaded, live.snapshot().rows.size]).toEqual([true, 3]);
  });

  it('tell their listeners of every change, and not of others', async () => {
    const table = new SlowTable();
    const live = new LiveRows<'people'>(table.feed, { table: 'people', load: () => table.load(() => all(table)), matches: (row) => (row as Row)['owner'] === 'x' });
    let told = 0;
    live.subscribe(() => told++);
    await table.finish();
    expect(told).toBe(1);
    table.write({ kind: 'write', id: 'a', owner: 'y', fails: false });
    expect(told).toBe(1);
    // Shown, and told again when it is saved: that changes nothing one sees.
    table.write({ kind: 'write', id: 'a', owner: 'x', fails: false });
    expect(told).toBe(2);
  });

  it('are there at once for whoever comes back, and follow nothing once they are retired', async () => {
    const table = new SlowTable();
    let reads = 0;
    const load = () => (reads++, table.load(() => all(table)));
    const live = new LiveRows<'people'>(table.feed, { table: 'people', load, matches: () => true });
    const leave = live.subscribe(() => {});
    await table.finish();
    expect(live.retire()).toBe(false);
    leave();
    table.write({ kind: 'write', id: 'a', owner: 'x', fails: false });
    const back = live.subscribe(() => {});
    expect([...live.snapshot().rows.keys()]).toEqual(['a']);
    expect(reads).toBe(1);
    back();
    expect(live.retire()).toBe(true);
    table.write({ kind: 'write', id: 'b', owner: 'x', fails: false });
    expect([...live.snapshot().rows.keys()]).toEqual(['a']);
    live.subscribe(() => {});
    await table.finish();
    expect([...live.snapshot().rows.keys()]).toEqual(['a', 'b']);
  });

  it('that cannot be read say so, follow nothing meanwhile, and are read again when asked', async () => {
    const table = new SlowTable();
    table.write({ kind: 'write', id: 'a', owner: 'x', fails: false });
    let broken = true;
    const load = () => (broken ? Promise.reject(new Error('UnknownError')) : table.load(() => all(table)));
    const live = new LiveRows<'people'>(table.feed, { table: 'people', load, matches: () => true });
    let told = 0;
    const leave = live.subscribe(() => told++);
    await table.finish();
    expect(live.failure()?.message).toBe('people: UnknownError');
    expect(told).toBe(1);
    table.write({ kind: 'write', id: 'b', owner: 'x', fails: false });
    expect(live.snapshot()).toMatchObject({ loaded: false });
    live.failure()?.retry();
    expect(live.failure()).toBeNull();
    await table.finish();
    expect(live.failure()).not.toBeNull();
    broken = false;
    live.failure()?.retry();
    await table.finish();
    expect(live.failure()).toBeNull();
    expect([...live.snapshot().rows.keys()]).toEqual(['a', 'b']);

    // Whoever comes after all have left does not meet an old failure.
    broken = true;
    table.feed.emit({ rows: [], reset: true });
    await table.finish();
    expect(live.failure()).not.toBeNull();
    leave();
    expect(live.failure()).toBeNull();
  });
});

describe('people by id', () => {
  it('are as the table has them, whatever the order of reading and changing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.subarray(['a', 'b', 'c'], { minLength: 1 })), { minLength: 10, maxLength: 60 }), async (steps) => {
        const table = new SlowTable();
        const get = (_: string, ids: readonly string[]) => table.load(() => ids.map((id) => table.rows.get(id)) as Row[]);
        const people = new LivePeople({ get }, table.feed, { now: Aliases.none });
        const asked = new Set<string>();
        for (const [one, ids] of steps) {
          if (one.kind === 'write') table.write(one);
          if (one.kind === 'read') table.read();
          if (one.kind === 'deliver') await table.deliver();
          if (one.kind === 'listen') {
            for (const id of ids) asked.add(id);
            void people.need(ids);
          }
          if (one.kind === 'reset') table.feed.emit({ rows: [], reset: true });
        }
        await table.finish();
        const expected = all(table).filter((row) => asked.has(row.id)).map((row) => [row.id, row] as const);
        expect(new Map<string, Stored<'people'>>(people.snapshot())).toEqual(new Map(expected));
      }),
      { numRuns: 1500 },
    );
  });

  it('that cannot be read say so, and are read again when asked', async () => {
    const table = new SlowTable();
    for (const id of ['a', 'b', 'c']) table.write({ kind: 'write', id, owner: 'x', fails: false });
    let broken = true;
    const get = (_: string, ids: readonly string[]) => (broken ? Promise.reject(new Error('UnknownError')) : table.load(() => ids.map((id) => table.rows.get(id)) as Row[]));
    const people = new LivePeople({ get }, table.feed, { now: Aliases.none });
    let told = 0;
    people.subscribe(() => told++);
    await people.need(['a', 'b']);
    expect(people.failure()).toMatchObject({ table: 'people' });
    expect(told).toBe(1);
    table.write({ kind: 'write', id: 'b', owner: null, fails: false });
    broken = false;
    people.failure()?.retry();
    await table.finish();
    expect(people.failure()).toBeNull();
    expect([...people.snapshot().keys()]).toEqual(['a']);

    broken = true;
    await people.need(['c']);
    expect(people.failure()).not.toBeNull();
    broken = false;
    table.feed.emit({ rows: [], reset: true });
    await table.finish();
    expect(people.failure()).toBeNull();
    expect([...people.snapshot().keys()]).toEqual(['a', 'c']);
  });
});
