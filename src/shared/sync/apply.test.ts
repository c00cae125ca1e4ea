import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOp } from './apply.ts';
import { formatHlc } from './clock.ts';
import { baseOf } from './guarded.ts';
import type { Json, Op } from './op.ts';
import { plain, type Row } from './row.ts';

const stamp = (n: number) => formatHlc({ ms: n, counter: 0 }, '0123456789abcdef');
const applyAll = (row: Row | undefined, ops: readonly Op[]) => ops.reduce(applyOp, row);

const person: Op = {
  kind: 'create',
  entity: 'people',
  id: 'p',
  value: { id: 'p', given: 'Ada', city: '', tags: ['b', 'a', 'b'], emails: [{ address: 'a@x', rank: 1 }], doNotContact: false },
  hlc: stamp(1),
  seq: 1,
};
const active = { stageId: 'new', state: 'active' };
const rejected = { stageId: 'new', state: 'rejected' };
const moved = { stageId: 'offer', state: 'active' };
const application: Op = { kind: 'create', entity: 'applications', id: 'a', value: { id: 'a', progress: active }, hlc: stamp(1), seq: 1 };

const base = fc.option(fc.integer({ min: 1, max: 60 }).map(stamp), { nil: undefined });
type Change = Omit<Op, 'hlc' | 'seq' | 'entity' | 'id' | 'base'> & { readonly base?: string | undefined };
const ofPerson: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), field: fc.constantFrom('given', 'city'), value: fc.string() }),
  fc.record({ kind: fc.constant('set' as const), field: fc.constant('doNotContact'), value: fc.boolean(), base }),
  fc.record({ kind: fc.constant('elem' as const), field: fc.constant('tags'), elem: fc.constantFrom('a', 'b', 'c') }).chain((change) => fc.constantFrom<Change>({ ...change, value: change.elem }, { ...change, value: null })),
  fc.record({ address: fc.constantFrom('a@x', 'b@x'), rank: fc.nat({ max: 2 }) }).map((value): Change => ({ kind: 'elem', field: 'emails', elem: value.address, value })),
  fc.constantFrom<Change>({ kind: 'del' }, { kind: 'undel' }),
);
const ofApplication: fc.Arbitrary<Change> = fc.record({ kind: fc.constant('set' as const), field: fc.constant('progress'), value: fc.constantFrom(active, rejected, moved), base });

/** Changes of one record with stamps of their own, and the same in another order. */
const histories = (create: Op, change: fc.Arbitrary<Change>) =>
  fc.array(change, { minLength: 1, maxLength: 14 }).chain((changes) => {
    const ops = changes.map((one, i): Op => {
      const { base: seen, ...rest } = one;
      return { ...rest, ...(seen === undefined ? {} : { base: seen }), entity: create.entity, id: create.id, hlc: stamp(i + 2), seq: i + 2 };
    });
    return fc.tuple(fc.constant(ops), fc.shuffledSubarray(ops, { minLength: ops.length }), fc.shuffledSubarray(ops));
  });

describe.each([
  ['a person', person, ofPerson],
  ['an application', application, ofApplication],
] as const)('ops of %s', (_, create, change) => {
  it('give the same record in every order of arrival', () => {
    fc.assert(
      fc.property(histories(create, change), ([ops, shuffled]) => {
        expect(applyAll(undefined, [create, ...shuffled])).toEqual(applyAll(undefined, [create, ...ops]));
      }),
      { numRuns: 500 },
    );
  });

  it('change nothing when they arrive again', () => {
    fc.assert(
      fc.property(histories(create, change), ([ops, , again]) => {
        const row = applyAll(undefined, [create, ...ops]) as Row;
        for (const op of [create, ...again]) expect(applyOp(row, op)).toBe(row);
      }),
      { numRuns: 300 },
    );
  });
});

describe('creation', () => {
  it('keeps one element for each key, in their one order', () => {
    expect(applyOp(undefined, person)).toMatchObject({ tags: ['a', 'b'] });
  });

  it('must come first: nothing can be done to a record that is not known', () => {
    for (const kind of ['set', 'elem', 'del', 'undel'] as const) expect(applyOp(undefined, { ...person, kind, field: 'tags', elem: 'a' })).toBeUndefined();
  });
});

/** What two devices do that do not know of each other: each op has the base its author saw. */
function set(row: Row, entity: Op['entity'], field: string, value: Json, at: number): Op {
  const seen = baseOf(entity, row, field);
  return { kind: 'set', entity, id: row.id, field, value, hlc: stamp(at), seq: at, ...(seen === undefined ? {} : { base: seen }) };
}

/** The rule the exceptions are exceptions from. */
const lastWriter = (ops: readonly Op[]) => ops.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1)).at(-1)?.value;

describe('where the last writer must not win', () => {
  const known = applyOp(undefined, person) as Row;
  const open = applyOp(undefined, application) as Row;

  it('do-not-contact stands against a later "false" by somebody who did not know of it', () => {
    const stop = set(known, 'people', 'doNotContact', true, 5);
    const unaware = set(known, 'people', 'doNotContact', false, 9);
    expect(lastWriter([stop, unaware])).toBe(false);
    expect(applyAll(known, [stop, unaware])?.['doNotContact']).toBe(true);
    expect(applyAll(known, [unaware, stop])?.['doNotContact']).toBe(true);
  });

  it('and stands when the unaware device goes on working', () => {
    const stop = set(known, 'people', 'doNotContact', true, 5);
    const once = set(known, 'people', 'doNotContact', false, 7);
    const twice = set(applyAll(known, [once]) as Row, 'people', 'doNotContact', false, 9);
    for (const order of [[stop, once, twice], [once, twice, stop], [once, stop, twice]]) expect(applyAll(known, order)?.['doNotContact']).toBe(true);
  });

  it('and is cleared by somebody who has seen it, also when an older one arrives late', () => {
    const early = set(known, 'people', 'doNotContact', true, 4);
    const stop = set(known, 'people', 'doNotContact', true, 5);
    const clear = set(applyAll(known, [stop]) as Row, 'people', 'doNotContact', false, 9);
    for (const order of [[stop, clear, early], [early, stop, clear], [clear, early, stop]]) expect(applyAll(known, order)?.['doNotContact']).toBe(false);
  });

  it('a rejection stands against a later move made without knowing of it, and gives way to one that knew', () => {
    const end = set(open, 'applications', 'progress', rejected, 5);
    const unaware = set(open, 'applications', 'progress', moved, 9);
    expect(lastWriter([end, unaware])).toEqual(moved);
    for (const order of [[end, unaware], [unaware, end]]) expect(plain(applyAll(open, order) as Row)['progress']).toEqual(rejected);
    const reopened = set(applyAll(open, [end, unaware]) as Row, 'applications', 'progress', active, 12);
    for (const order of [[end, unaware, reopened], [unaware, reopened, end], [end, reopened, unaware]]) expect(plain(applyAll(open, order) as Row)['progress']).toEqual(active);
  });
});
