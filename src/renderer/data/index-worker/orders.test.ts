import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity.ts';
import type { Application } from '#shared/domain/application.ts';
import { emptyPerson, interestLevels, type Person } from '#shared/domain/person.ts';
import type { Task } from '#shared/domain/task.ts';
import { contactOf, warmthOf } from '#shared/domain/warmth.ts';
import type { SortField, SortKey } from './columns.ts';
import { PeopleIndex } from './people-index.ts';

const DAY = 86_400_000;
const clock = { now: Date.UTC(2026, 5, 15, 12), zone: 'UTC' };
const today = { now: clock.now, offset: 0 };
const born = { createdAt: 0, createdBy: 'u1' };
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const word = fc.constantFrom('', 'Anna', 'änna', 'Bo', 'zoë');

const person: fc.Arbitrary<Person> = fc
  .record({ id, city: word, region: word, tags: fc.uniqueArray(word.filter(Boolean), { maxLength: 2 }), rating: fc.nat({ max: 2 }), level: fc.constantFrom(...interestLevels), createdAt: fc.nat({ max: 2 }) })
  .map(({ level, ...rest }) => ({ ...emptyPerson, ...born, ...rest, given: rest.id, interest: { ...emptyPerson.interest, level } }));
const rowId = fc.constantFrom('1', '2', '3', '4');
const activity: fc.Arbitrary<Activity> = fc.record({ id: rowId, personId: id, days: fc.integer({ min: -2, max: 300 }), meeting: fc.boolean() }).map(({ days, meeting, ...rest }) => {
  const told = { ...born, ...rest, at: clock.now - days * DAY, body: '', applicationId: null, jobId: null, pinned: false, visibility: 'team' as const, versions: [] };
  return meeting ? { ...told, kind: 'meeting', place: '' } : { ...told, kind: 'note' };
});
const task: fc.Arbitrary<Task> = fc
  .record({ id: rowId, personId: fc.option(id), due: fc.constantFrom('2026-06-01', '2026-07-01'), done: fc.constantFrom(0 as const, 1 as const) })
  .map((rest) => ({ ...born, title: 'call', applicationId: null, jobId: null, ownerId: null, snooze: null, doneAt: null, ...rest }));
const application: fc.Arbitrary<Application> = fc
  .record({ id: rowId, personId: id, state: fc.constantFrom('active' as const, 'rejected' as const) })
  .map(({ state, ...rest }) => ({ ...born, ...rest, jobId: 'j', progress: { stageId: 'new', state, reason: null, since: 0 }, order: 'a', ownerId: null, source: '', answers: {} }));

type Desk = { readonly people: Map<string, Person>; readonly activities: Map<string, Activity>; readonly tasks: Map<string, Task>; readonly applications: Map<string, Application> };

/** What somebody is sorted by, said as plainly as possible; null for nothing. */
function naive(desk: Desk, one: Person, field: SortField): string | number | null {
  const activities = [...desk.activities.values()].filter(({ personId }) => personId === one.id);
  const contacts = activities.flatMap((each) => contactOf(each) ?? []);
  switch (field) {
    case 'warmth':
      return warmthOf(contacts, one.interest.level, today).score;
    case 'contacted':
      return contacts.length === 0 ? null : Math.max(...contacts.map(({ at }) => at));
    case 'tasks':
      return [...desk.tasks.values()].filter(({ personId, done }) => personId === one.id && done === 0).map(({ due }) => due).toSorted()[0] ?? null;
    case 'open':
      return [...desk.applications.values()].filter(({ personId, progress }) => personId === one.id && progress.state === 'active').length || null;
    case 'rating':
      return one.rating || null;
    case 'tags':
      return one.tags.join(', ') || null;
    default:
      return one[field as 'city' | 'region'] || null;
  }
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function expected(desk: Desk, keys: readonly SortKey[]): string[] {
  const rank = (a: Person, b: Person): number => {
    for (const { field, descending } of keys) {
      const [left, right] = [naive(desk, a, field), naive(desk, b, field)];
      if ((left === null) !== (right === null)) return left === null ? 1 : -1;
      const order = typeof left === 'number' ? left - Number(right) : collator.compare(left ?? '', String(right ?? ''));
      if (order !== 0) return descending ? -order : order;
    }
    return a.id < b.id ? -1 : 1;
  };
  return [...desk.people.values()].toSorted(rank).map((one) => one.id);
}

const key: fc.Arbitrary<SortKey> = fc.record({ field: fc.constantFrom('warmth' as const, 'contacted' as const, 'tasks' as const, 'open' as const, 'rating' as const, 'tags' as const, 'city' as const, 'region' as const), descending: fc.boolean() });
const step = fc.oneof(
  { weight: 4, arbitrary: person.map((row) => ({ kind: 'people' as const, id: row.id, row })) },
  { weight: 1, arbitrary: id.map((one) => ({ kind: 'gone' as const, id: one })) },
  { weight: 4, arbitrary: fc.tuple(activity, fc.boolean()).map(([row, gone]) => ({ kind: 'activities' as const, id: row.id, row: gone ? null : row })) },
  { weight: 2, arbitrary: fc.tuple(task, fc.boolean()).map(([row, gone]) => ({ kind: 'tasks' as const, id: row.id, row: gone ? null : row })) },
  { weight: 2, arbitrary: application.map((row) => ({ kind: 'applications' as const, id: row.id, row })) },
  { weight: 5, arbitrary: fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => ({ kind: 'ask' as const, keys })) },
);

describe('orders of people', () => {
  it('are those of the fields, one after the other, after every change; who has no value is last', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const index = new PeopleIndex(() => clock);
        const desk: Desk = { people: new Map(), activities: new Map(), tasks: new Map(), applications: new Map() };
        for (const one of steps) {
          if (one.kind === 'ask') {
            const [sort = { field: 'name', descending: false }, ...ties] = one.keys;
            expect(index.ids({ text: '', owner: null, tag: null, kind: null, sort, ties })).toEqual(expected(desk, one.keys));
          } else if (one.kind === 'people') {
            desk.people.set(one.id, one.row);
            index.put(one.row);
          } else if (one.kind === 'gone') {
            desk.people.delete(one.id);
            index.remove(one.id);
          } else {
            const rows = desk[one.kind] as Map<string, unknown>;
            const before = rows.get(one.id) ?? null;
            if (one.row) rows.set(one.id, one.row);
            else rows.delete(one.id);
            // Told when it is shown, and again when it is saved.
            for (let i = 0; i < 2; i++) index.relate({ table: one.kind, id: one.id, before, after: one.row } as never);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('follow the day: what was warm cools overnight', () => {
    let { now } = clock;
    const index = new PeopleIndex(() => ({ ...clock, now }));
    for (const one of ['a', 'b']) index.put({ ...emptyPerson, ...born, id: one, given: one, interest: { ...emptyPerson.interest, level: one === 'a' ? 'curious' : 'unknown' } });
    const meeting = { ...born, id: '1', personId: 'b', at: now, body: '', applicationId: null, jobId: null, pinned: false, visibility: 'team' as const, versions: [], kind: 'meeting' as const, place: '' };
    index.relate({ table: 'activities', id: '1', before: null, after: meeting });
    const ask = () => index.query({ text: '', owner: null, tag: null, kind: null, sort: { field: 'warmth', descending: true }, show: ['warmth'] }, 0, 9).entries;
    expect(ask().map((entry) => [entry.id, entry.more?.warmth?.score])).toEqual([['b', 25], ['a', 10]]);
    now += 200 * DAY;
    expect(ask().map((entry) => [entry.id, entry.more?.warmth?.score])).toEqual([['a', 10], ['b', 3]]);
    expect(ask()[1]?.more?.warmth?.why).toContain('+2.5  Meeting 200 days ago');
  });
});
