import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Aliases } from './aliases.ts';
import type { Row } from './row.ts';

function merge(at: number, loserId: string, winnerId: string): readonly [string, Row] {
  return [`m${at}`, { id: `m${at}`, _h: String(at).padStart(3, '0'), loserId, winnerId }];
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const one = fc.constantFrom(...ids);
const merges = fc.array(fc.tuple(one, one), { maxLength: 12 }).map((pairs) => pairs.map(([loser, winner], at) => merge(at, loser, winner)));

/** Who hangs together by any merge, however they were merged. */
function together(all: readonly (readonly [string, Row])[]): Map<string, Set<string>> {
  const groups = new Map(ids.map((id) => [id, new Set([id])]));
  for (const [, row] of all) {
    const joined = new Set([...(groups.get(row['loserId'] as string) ?? []), ...(groups.get(row['winnerId'] as string) ?? [])]);
    for (const id of joined) groups.set(id, joined);
  }
  return groups;
}

describe('who stands for whom', () => {
  it('follows chains to their end', () => {
    const chain = Aliases.none.with([merge(1, 'a', 'b'), merge(2, 'b', 'c')]);
    const { rootOf } = chain;
    expect(['a', 'b', 'c', 'd'].map(rootOf)).toEqual(['c', 'c', 'c', 'd']);
    expect([chain.everyIdOf('a'), chain.everyIdOf('d')]).toEqual([['c', 'a', 'b'], ['d']]);
  });

  it('of two that were merged crosswise the first stands, and the second when the first is taken back', () => {
    const both = Aliases.none.with([merge(2, 'b', 'a'), merge(1, 'a', 'b')]);
    expect(['a', 'b'].map(both.rootOf)).toEqual(['b', 'b']);
    expect(['a', 'b'].map(both.with([['m1', undefined]]).rootOf)).toEqual(['a', 'a']);
  });

  it('has one for all who hang together and never a circle, in whatever order and however often it is told', () => {
    fc.assert(
      fc.property(merges, fc.infiniteStream(fc.nat()), (all, dice) => {
        const aliases = Aliases.none.with(all);
        const groups = together(all);
        for (const a of ids) {
          expect(aliases.rootOf(aliases.rootOf(a))).toBe(aliases.rootOf(a));
          for (const b of ids) expect(aliases.rootOf(a) === aliases.rootOf(b)).toBe(groups.get(a)?.has(b));
        }
        const shuffled = [...all, ...all].map((row) => ({ row, at: dice.next().value as number })).toSorted((x, y) => x.at - y.at);
        const told = shuffled.reduce((known, { row }) => known.with([row]), Aliases.none);
        expect(ids.map(told.rootOf)).toEqual(ids.map(aliases.rootOf));
      }),
    );
  });

  it('is after the end of a merge as if that merge had never been, and says for whom that changes anything', () => {
    fc.assert(
      fc.property(merges, fc.nat(), (all, n) => {
        const gone = all[n % Math.max(1, all.length)];
        if (!gone) return;
        const before = Aliases.none.with(all);
        const after = before.with([[gone[0], { ...gone[1], _deleted: true }]]);
        const never = Aliases.none.with(all.filter((row) => row !== gone));
        expect(ids.map(after.rootOf)).toEqual(ids.map(never.rootOf));
        const changed = new Set(after.changedSince(before));
        for (const id of ids) expect(changed.has(id)).toBe(before.rootOf(id) !== after.rootOf(id));
      }),
    );
  });
});
