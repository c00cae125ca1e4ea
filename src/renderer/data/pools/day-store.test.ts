import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { DayStore } from './day-store.ts';

fakeIndexedDb();
const look = (day: string, ids: readonly string[]) => ({ poolId: 'p', day, at: 1, query: 'q', ids, health: { size: ids.length, reachable: 1, touched: 1, cv: 0, consent: 0 } });
const fact = { condition: { kind: 'mine' }, holds: false, value: null } as const;

it('keeps a day for each day, with who came and left and why, also when the application is started anew', async () => {
  const store = new DayStore('test');
  await store.keep(look('2026-11-20', ['a', 'b']), () => []);
  await store.keep(look('2026-11-20', ['a', 'b', 'c']), () => []);
  store.close();
  const again = new DayStore('test');
  await again.keep(look('2026-11-23', ['b', 'd']), () => [fact]);
  const days = await again.days('p');
  expect(days.map(({ day, size, came, left }) => [day, size, came, left.map(({ id }) => id)])).toEqual([
    ['2026-11-20', 3, ['c'], []],
    ['2026-11-23', 2, ['d'], ['a', 'c']],
  ]);
  expect(days[1]?.left[0]?.facts).toEqual([fact]);
  expect((await again.around('p', '2026-11-22'))?.day).toBe('2026-11-20');
  expect((await again.around('p', '2026-01-01'))?.day).toBe('2026-11-20');
  expect(await again.around('q', '2026-11-22')).toBeUndefined();
});

it('forgets what is older than a year and a bit', async () => {
  const store = new DayStore('long');
  for (let i = 0; i < 405; i++) await store.keep(look(new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10), ['a']), () => []);
  const days = await store.days('p');
  expect([days.length, days[0]?.day]).toEqual([400, '2026-01-06']);
});
