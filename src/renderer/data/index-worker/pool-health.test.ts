import { fakeIndexedDb } from '../testing/indexeddb.ts';
import { expect, it } from 'vitest';
import { emptyPerson } from '#shared/domain/person.ts';
import { DayStore } from '../pools/day-store.ts';
import { PeopleIndex } from './people-index.ts';
import { healthOf, membersQuery } from './pool-health.ts';

fakeIndexedDb();
const born = { createdAt: 0, createdBy: 'u' };
const mail = [{ address: 'a@x.example', kind: 'work', status: 'current', rank: 0 } as const];
const given = { state: 'given', basis: '', at: null, expires: null } as const;

function filled(): PeopleIndex {
  const index = new PeopleIndex(() => ({ now: Date.UTC(2026, 10, 23), zone: 'UTC' }));
  index.put({ ...emptyPerson, ...born, id: 'a', given: 'Ada', emails: mail, skills: ['Rust'] });
  index.put({ ...emptyPerson, ...born, id: 'b', given: 'Bo', consent: given, skills: ['Rust'] });
  index.put({ ...emptyPerson, ...born, id: 'c', given: 'Cy', emails: mail, doNotContact: true });
  for (const [id, personId, stageId] of [['1', 'a', 'x'], ['2', 'c', 'y']] as const) {
    const place = { ...born, id, personId, poolId: 'p', stageId, since: 0, note: '' };
    index.relate({ table: 'poolMembers', id, before: null, after: place });
  }
  return index;
}

const list = { id: 'p', kind: 'static', query: '' } as const;
const segment = { id: 's', kind: 'segment', query: 'skill:rust' } as const;

it('knows who is in a pool, at a stage, or fits a segment as it is written', () => {
  const index = filled();
  expect(index.ids(membersQuery(list))).toEqual(['a', 'c']);
  expect(index.ids(membersQuery(list, 'y'))).toEqual(['c']);
  expect(index.ids(membersQuery(segment))).toEqual(['a', 'b']);
  expect(index.ids(membersQuery({ ...segment, query: 'skill:rusk' }))).toEqual([]);
});

it('counts the health of a pool, and keeps it with who left and why', async () => {
  const index = filled();
  const days = new DayStore('health');
  expect(await healthOf(index, list, '2026-11-22', days)).toEqual({ size: 2, reachable: 1, touched: 0, cv: 0, consent: 0 });
  expect(await healthOf(index, segment, '2026-11-22', days)).toEqual({ size: 2, reachable: 1, touched: 0, cv: 0, consent: 1 });
  index.put({ ...emptyPerson, ...born, id: 'b', given: 'Bo', skills: ['Go'] });
  index.remove('a');
  await healthOf(index, segment, '2026-11-23', days);
  const left = (await days.days('s')).at(-1)?.left ?? [];
  expect(left.map(({ id, facts }) => [id, facts.length])).toEqual([['a', 0], ['b', 1]]);
});
