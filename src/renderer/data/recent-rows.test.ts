import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#shared/sync/row.ts';
import { RecentRows } from './recent-rows.ts';

const ids = ['a', 'b', 'c'];

const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id: fc.constantFrom(...ids), gone: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('get' as const, 'list' as const), ids: fc.subarray(ids, { minLength: 1 }) }),
  fc.constant({ kind: 'deliver' as const }),
  fc.constant({ kind: 'clear' as const }),
);

test('what is known of a row is what its table holds, whatever the order of reading and writing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const table = new Map<string, Row>();
      const waiting: (() => void)[] = [];
      // A read takes its rows at once and hands them over later.
      const bulkGet = (wanted: readonly string[]) => {
        const taken = wanted.map((id) => table.get(id));
        return new Promise<(Row | undefined)[]>((give) => waiting.push(() => give(taken)));
      };
      const recent = new RecentRows({ people: { bulkGet } } as unknown as ConstructorParameters<typeof RecentRows>[0]);
      let version = 0;
      const deliver = async () => {
        for (const give of waiting.splice(0)) give();
        for (let i = 0; i < 5; i++) await Promise.resolve();
      };
      for (const one of steps) {
        if (one.kind === 'write') {
          const row: Row = { id: one.id, _h: '0', version: ++version };
          if (one.gone) table.delete(one.id);
          else table.set(one.id, row);
          recent.wrote('people', one.id, table.get(one.id));
        }
        if (one.kind === 'get') void recent.get('people', one.ids);
        if (one.kind === 'list') {
          const { era } = recent;
          void bulkGet(one.ids).then((rows) => recent.learn('people', rows.filter((row) => row !== undefined), era));
        }
        if (one.kind === 'clear') recent.clear();
        if (one.kind === 'deliver') await deliver();
      }
      await deliver();
      const asked = recent.get('people', ids);
      await deliver();
      expect(await asked).toEqual(ids.map((id) => table.get(id)));
    }),
    { numRuns: 1000 },
  );
});

test('a row that is known is not read again', async () => {
  let reads = 0;
  const bulkGet = (wanted: readonly string[]) => (reads++, Promise.resolve(wanted.map((id) => (id === 'gone' ? undefined : { id, _h: '0' }))));
  const recent = new RecentRows({ people: { bulkGet } } as unknown as ConstructorParameters<typeof RecentRows>[0]);
  expect((await recent.get('people', ['a', 'gone']))[1]).toBeUndefined();
  await recent.get('people', ['gone', 'a']);
  expect(reads).toBe(1);
});
