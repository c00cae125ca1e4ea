import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, NAMED, sizesAt, type LastLook, type PoolDay } from './pool-days.ts';

const health = (size: number) => ({ size, reachable: 0, touched: 0, cv: 0, consent: 0 });
const look = (ids: readonly string[], day = '2026-11-23', query = 'q') => ({ poolId: 'p', day, at: 1, query, ids, health: health(ids.length) });
const why = () => [];

it('counts nobody as coming at the first look, nor by a changed query', () => {
  const first = dayAfter(undefined, undefined, look(['a', 'b']), why);
  expect([first.came, first.left, first.size]).toEqual([[], [], 2]);
  const changed = dayAfter({ poolId: 'p', query: 'q', ids: ['a'] }, first, look(['b', 'c'], '2026-11-23', 'other'), why);
  expect([changed.came, changed.left, changed.redefined, changed.size]).toEqual([[], [], true, 2]);
});

it('names so many, and counts the rest', () => {
  const many = Array.from({ length: NAMED + 5 }, (_, i) => String(i));
  const came = dayAfter({ poolId: 'p', query: 'q', ids: [] }, undefined, look(many), why);
  expect([came.came.length, came.more.came]).toEqual([NAMED, 5]);
  const left = dayAfter({ poolId: 'p', query: 'q', ids: many }, undefined, look([]), why);
  expect([left.left.length, left.more.left]).toEqual([NAMED, 5]);
});

it('says of a day exactly who is in at its end and was not at its start, and the other way round', () => {
  const set = fc.subarray(['a', 'b', 'c', 'd', 'e']);
  fc.assert(
    fc.property(set, fc.array(set, { minLength: 1, maxLength: 6 }), (start, looks) => {
      let last: LastLook = { poolId: 'p', query: 'q', ids: start };
      let today: PoolDay | undefined;
      for (const ids of looks) {
        today = dayAfter(last, today, look(ids), why);
        last = look(ids);
      }
      const end = looks.at(-1) ?? [];
      expect(new Set(today?.came)).toEqual(new Set(end.filter((id) => !start.includes(id))));
      expect(new Set(today?.left.map(({ id }) => id))).toEqual(new Set(start.filter((id) => !end.includes(id))));
    }),
  );
});

it('counts who was in at a moment', () => {
  const stays = [{ from: 10, to: null }, { from: 20, to: 30 }];
  expect(sizesAt(stays, [5, 10, 25, 30, 40])).toEqual([0, 1, 2, 1, 1]);
});
