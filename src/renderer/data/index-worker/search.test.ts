import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPerson, interestLevels, consentStates, type Person } from '#shared/domain/person.ts';
import { emptyJob, type Job } from '#shared/domain/job.ts';
import { defaultReasons } from '#shared/domain/reason.ts';
import type { Interview } from '#shared/domain/interview.ts';
import type { Pool, PoolMember } from '#shared/domain/pool.ts';
import type { Task } from '#shared/domain/task.ts';
import type { Activity } from '#shared/domain/activity.ts';
import type { Document } from '#shared/domain/document.ts';
import type { Application } from '#shared/domain/application.ts';
import { fields, fieldNames, possessions } from '#shared/domain/query/fields.ts';
import { naiveFind, type Desk } from '#shared/domain/query/naive.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';
import type { User } from '#shared/domain/settings.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { PeopleIndex, type PeopleQuery } from './people-index.ts';
import type { RelatedChange } from './related-change.ts';

const DAY = 86_400_000;
const clock = { now: Date.UTC(2026, 5, 15, 12), zone: 'Europe/Berlin' };
const words = ['Anna', 'anna', 'Änne', 'Müller', 'Schmidt', 'schmitd', 'Schmid', 'nurse', 'Staff Nurse', 'staff  nurse', 'C++', 'node.js', '佐藤', 'an', 'Mercy-Hospital', 'annabel', ''];
const word = fc.constantFrom(...words);
const personId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const moment = fc.integer({ min: 0, max: 400 }).map((days) => clock.now - days * DAY);
const origin = { createdAt: 0, createdBy: 'u1' };

const person: fc.Arbitrary<Omit<Person, 'id'>> = fc
  .record({
    given: word, family: word, title: word, employer: word, city: word, country: word, source: word, original: word,
    skills: fc.array(word, { maxLength: 2 }), tags: fc.array(word, { maxLength: 2 }), languages: fc.array(word, { maxLength: 1 }),
    owners: fc.subarray(['u1', 'u2', 'u3']), rating: fc.nat({ max: 5 }), level: fc.constantFrom(...interestLevels), createdAt: moment,
    kinds: fc.subarray(['candidate' as const, 'contact' as const]), mail: fc.constantFrom('', 'anna@x.example'), phone: fc.constantFrom('', '0170 12'),
    linked: fc.boolean(), doNotContact: fc.boolean(), wrong: fc.boolean(), consent: fc.constantFrom(...consentStates), expires: fc.constantFrom(null, clock.now - DAY, clock.now + DAY),
  })
  .map(({ mail, phone, linked, wrong, level, consent, expires, ...rest }) => ({
    ...emptyPerson, ...rest, createdBy: 'u1',
    interest: { ...emptyPerson.interest, level }, consent: { state: consent, basis: '', at: null, expires },
    emails: mail ? [{ address: mail, kind: 'work' as const, status: wrong ? ('invalid' as const) : ('current' as const), rank: 0 }] : [],
    phones: phone ? [{ number: phone, e164: '+4917012', kind: 'mobile' as const, status: 'current' as const, rank: 0 }] : [],
    links: linked ? [{ url: 'https://x.example', label: '' }] : [],
  }));

const base = { ...origin, applicationId: null, jobId: null, pinned: false, visibility: 'team' as const, versions: [] };
const activity: fc.Arbitrary<Omit<Activity, 'id'>> = fc.tuple(personId, moment, word, word, fc.constantFrom('note', 'call', 'mail', 'meeting', 'stage')).map(([who, at, one, two, kind]) => {
  const told = { ...base, personId: who, at, body: `${one} ${two}` };
  if (kind === 'stage') return { ...told, body: '', jobId: one === '' ? 'gone' : 'j1', kind, from: 'New', to: two === '' ? 'Offer' : 'Old name', state: 'active', reason: null };
  if (kind === 'call') return { ...told, kind, direction: one === '' ? 'in' : 'out', outcome: two === '' ? 'no-answer' : two === 'an' ? 'voicemail' : 'reached', minutes: null };
  if (kind === 'mail') return { ...told, kind, direction: one === '' ? 'in' : 'out', subject: two, to: '' };
  return kind === 'meeting' ? { ...told, kind, place: '' } : { ...told, kind: 'note' };
});

const document: fc.Arbitrary<Omit<Document, 'id'>> = fc.record({ personId, name: fc.constantFrom('cv.pdf', 'Anna.docx'), one: word, two: word, kind: fc.constantFrom('cv' as const, 'letter' as const) }).map(({ one, two, ...rest }) => ({
  ...origin, ...rest, version: 1, sha256: '', size: 0, format: 'pdf', textState: 'read', text: `${one}\n${two} ${one}`, textCut: false, pages: 1,
}));

const job = (id: string, title: string): Job => ({ ...emptyJob, ...origin, id, title, stages: [...agencyStages] });
const application: fc.Arbitrary<Omit<Application, 'id'>> = fc
  .record({ personId, jobId: fc.constantFrom('j1', 'j2', 'gone'), stageId: fc.constantFrom('new', 'interview', 'gone'), state: fc.constantFrom('active' as const, 'rejected' as const, 'hired' as const), why: fc.constantFrom(...defaultReasons) })
  .map(({ stageId, state, why, ...rest }) => ({ ...origin, ...rest, progress: { stageId, state, reason: state === 'rejected' ? { ...why, note: '' } : null, since: 0 }, order: 'a', ownerId: null, source: '', answers: {} }));

const pools: readonly Pool[] = ['Staff nurses', 'Node.js'].map((name, i) => ({ ...origin, id: `p${i}`, name, description: '', ownerId: null, kind: 'static', stages: [{ id: 's', name: 'S' }], query: '' }));
const slot = { minutes: 60, zone: 'UTC' };
const related = {
  tasks: fc.record({ personId: fc.option(personId), done: fc.constantFrom(0 as const, 1 as const) }).map((task): Omit<Task, 'id'> => ({ ...origin, ...task, title: 'Call', applicationId: null, jobId: null, ownerId: null, due: '2026-06-20', snooze: null, doneAt: null })),
  interviews: fc.record({ personId, start: fc.constantFrom(clock.now - DAY, clock.now - 1_800_000, clock.now + DAY), status: fc.constantFrom('scheduled' as const, 'cancelled' as const) }).map(
    ({ start, ...rest }): Omit<Interview, 'id'> => ({ ...origin, ...rest, slot: { ...slot, start }, applicationId: null, jobId: null, title: '', type: 'video', round: '', place: '', link: '', attendees: [], message: '', notes: '', uid: 'u', sequence: 0, sent: [] }),
  ),
  poolMembers: fc.record({ personId, poolId: fc.constantFrom('p0', 'p1', 'gone') }).map((one): Omit<PoolMember, 'id'> => ({ ...origin, ...one, stageId: 's', since: 0, note: '' })),
};
type RelatedTable = keyof typeof related;

const users: readonly User[] = [{ ...origin, id: 'u1', name: 'Anna Schmidt', email: '' }, { ...origin, id: 'u2', name: 'Özil', email: '' }];
const jobs = [job('j1', 'Staff Nurse'), job('j2', 'node.js developer')];

const value = fc.oneof(
  fc.constantFrom('anna', 'an', 'a', 'ann', 'schmidt', 'schmidd', 'shmidt', 'nurs', 'nusre', 'staff', '"staff nurse"', '"ann"', '"anna"', 'ann*', 'nur*', 'c++', '"c++"', '.js', '.j*', 'mercy-h', '"mercy-hospital"', '佐', '"佐藤"', 'x.example', 'developer', 'develpoer', '+++'),
  word.filter((one) => !one.includes(' ') && one !== ''),
);
const condition = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...fieldNames.filter((name) => fields[name].kind === 'words')), value).map(([name, one]) => `${name}:${one}`) },
  { weight: 1, arbitrary: fc.constantFrom('reached:offer', 'reached:interview', 'reached:new', 'reached:old', 'pool:nurse', 'pool:node*', 'owner:me', 'stage:inter', 'stage:New', 'job:nurse', 'job:developper', 'owner:ozil', 'phone:017012', 'phone:+49', 'email:anna') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('warmth', 'complete'), fc.constantFrom('0', '>=20', '<40', '10..60', '>100')).map((parts) => parts.join(':')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('rating', 'interest'), fc.constantFrom('3', '>=2', '<4', '1..3', 'warm', '>cold', '..curious', 'keen..')).map((parts) => parts.join(':')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('added', 'contacted', 'waiting'), fc.constantFrom('>90d', '<90d', '30d..1y', '2026', '2026-03', '>2026-03', '<=2026-03', 'never', 'today', '..2026-01')).map((parts) => parts.join(':')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('has', 'lacks'), fc.constantFrom(...Object.keys(possessions))).map((parts) => parts.join(':')) },
  { weight: 1, arbitrary: fc.constantFrom('kind:contact', 'consent:given', 'ended:fit', 'ended:hired', 'ended:client', 'ended:closed', 'event:x', 'nothing:x', 'rating:x', '*') },
);
const { text } = fc.letrec<{ text: string; one: string }>((tie) => ({
  one: fc.oneof({ weight: 6, arbitrary: condition }, { weight: 1, arbitrary: tie('one').map((one) => `NOT ${one}`) }, { weight: 1, arbitrary: tie('text').map((all) => `(${all})`) }),
  text: fc.oneof({ maxDepth: 3 }, condition, tie('one'), fc.tuple(tie('one'), fc.constantFrom(' ', ' AND ', ' OR '), tie('text')).map((parts) => parts.join(''))),
}));

type Step =
  | { readonly kind: 'person'; readonly id: string; readonly row: Omit<Person, 'id'> | null }
  | { readonly kind: 'activity'; readonly id: string; readonly row: Omit<Activity, 'id'> | null }
  | { readonly kind: 'document'; readonly id: string; readonly row: Omit<Document, 'id'> | null }
  | { readonly kind: 'application'; readonly id: string; readonly row: Omit<Application, 'id'> | null }
  | { readonly kind: 'related'; readonly table: RelatedTable; readonly id: string; readonly row: object | null }
  | { readonly kind: 'ask'; readonly text: string; readonly typing: boolean };

const rowId = fc.constantFrom('1', '2', '3', '4', '5', '6');
const change: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('person' as const), id: personId, row: fc.option(person, { freq: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('activity' as const), id: rowId, row: fc.option(activity, { freq: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('document' as const), id: rowId, row: fc.option(document, { freq: 4 }) }) },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(related) as RelatedTable[])).chain((name) => fc.record({ kind: fc.constant('related' as const), table: fc.constant(name), id: rowId, row: fc.option(related[name] as fc.Arbitrary<object>, { freq: 4 }) })) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('application' as const), id: rowId, row: fc.option(application, { freq: 4 }) }) },
);
const ask: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('ask' as const), text, typing: fc.boolean() });
const steps = fc.tuple(fc.array(change, { minLength: 4, maxLength: 12 }), ask, fc.array(fc.oneof({ weight: 2, arbitrary: change }, { weight: 3, arbitrary: ask }), { maxLength: 8 })).map(([first, one, more]) => [...first, one, ...more]);

const query = (typed: string): PeopleQuery => ({ text: typed, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } });

/** Rows by id, told to the index as the change feed does. */
function table<R extends { readonly id: string }>(name: RelatedChange['table'], index: PeopleIndex, rows: Map<string, R>) {
  return (id: string, row: Omit<R, 'id'> | null): void => {
    const before = rows.get(id) ?? null;
    const after = row === null ? null : ({ ...row, id } as R);
    if (after) rows.set(id, after);
    else rows.delete(id);
    index.relate({ table: name, id, before, after } as unknown as RelatedChange);
  };
}

describe('search', () => {
  it('forgives typos, but not after NOT', () => {
    const index = new PeopleIndex(() => clock);
    const add = (id: string, given: string, family: string) => index.put({ ...emptyPerson, ...origin, id, given, family });
    add('a', 'Anna', 'Schmidt');
    add('b', 'Anna', 'Kowalski');
    const ids = (typed: string) => index.ids(query(typed));
    expect(ids('schmitd')).toEqual(['a']);
    expect(ids('"schmitd"')).toEqual([]);
    expect(ids('anma NOT schmitd')).toEqual(['b', 'a']);
    expect(ids('anma NOT schmidt')).toEqual(['b']);
  });

  it('finds whom a naive reading of the query finds, after every change', () => {
    let asked = 0;
    let found = 0;
    let forgiven = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const index = new PeopleIndex(() => clock);
        const people = new Map<string, Person>();
        const activities = new Map<string, Activity>();
        const applications = new Map<string, Application>();
        const documents = new Map<string, Document>();
        const attach = table('documents', index, documents);
        const tell = table('activities', index, activities);
        const apply = table('applications', index, applications);
        index.me = 'u1';
        const rest = { tasks: new Map<string, Task>(), interviews: new Map<string, Interview>(), poolMembers: new Map<string, PoolMember>() };
        for (const pool of pools) table('pools', index, new Map())(pool.id, pool);
        for (const user of users) table('users', index, new Map())(user.id, user);
        for (const one of jobs) table('jobs', index, new Map())(one.id, one);
        const check = (typed: string): void => {
          const desk: Desk = { people: [...people.values()], activities: [...activities.values()], documents: [...documents.values()], applications: [...applications.values()], jobs, users, pools, me: 'u1', tasks: [...rest.tasks.values()], interviews: [...rest.interviews.values()], poolMembers: [...rest.poolMembers.values()] };
          const expected = naiveFind(parseQuery(typed, clock).node, desk);
          const page = index.query(query(typed), 0, 100);
          expect(page.entries.map(({ id }) => id).toSorted()).toEqual(expected.people.map(({ id }) => id).toSorted());
          expect(page.forgiving).toBe(expected.forgiving);
          const everybody = [...people.keys()];
          const exact = new Set(expected.forgiving ? [] : expected.people.map(({ id }) => id));
          expect(index.ids({ ...query(typed), exact: true }).length).toBe(exact.size);
          expect(index.explain(typed, everybody).map((why) => why?.holds)).toEqual(everybody.map((id) => exact.has(id)));
          asked++;
          if (expected.people.length > 0 && expected.people.length < people.size) found++;
          if (expected.forgiving) forgiven++;
        };
        for (const step of all) {
          if (step.kind === 'activity') tell(step.id, step.row);
          else if (step.kind === 'document') attach(step.id, step.row);
          else if (step.kind === 'application') apply(step.id, step.row);
          else if (step.kind === 'related') table(step.table, index, rest[step.table] as Map<string, { id: string }>)(step.id, step.row);
          else if (step.kind === 'ask') {
            // As one types, letter by letter: the answer is looked for in the one before.
            if (step.typing) for (let end = 1; end < step.text.length; end++) check(step.text.slice(0, end));
            check(step.text);
          } else if (step.row === null) {
            people.delete(step.id);
            index.remove(step.id);
          } else {
            people.set(step.id, { ...step.row, id: step.id });
            index.put({ ...step.row, id: step.id });
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(asked).toBeGreaterThan(5000);
    expect(found).toBeGreaterThan(500);
    expect(forgiven).toBeGreaterThan(20);
  });
});

describe('a change that is told once when shown and once when saved', () => {
  const note: Activity = { ...base, id: 'n1', kind: 'call', direction: 'out', outcome: 'reached', minutes: null, personId: 'a', at: clock.now, body: 'zeppelin' };
  const told = (index: PeopleIndex, before: Activity | null, after: Activity | null, times: number) => {
    for (let i = 0; i < times; i++) index.relate({ table: 'activities', id: 'n1', before, after });
  };
  const filled = () => {
    const index = new PeopleIndex(() => clock);
    index.put({ ...emptyPerson, ...origin, id: 'a' });
    return index;
  };
  const total = (index: PeopleIndex, typed: string) => index.query({ text: typed, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } }, 0, 9).total;

  it('counts once, also when its end is told once', () => {
    const index = filled();
    told(index, null, note, 2);
    expect(total(index, 'zeppelin')).toBe(1);
    told(index, note, null, 1);
    expect(total(index, 'zeppelin')).toBe(0);
    expect(total(index, 'contacted:never')).toBe(1);
  });

  it('leaves nothing of what it replaced, and is gone when it was not saved after all', () => {
    const index = filled();
    const edited: Activity = { ...note, body: 'airship' };
    told(index, null, note, 1);
    told(index, note, edited, 2);
    expect([total(index, 'zeppelin'), total(index, 'airship')]).toEqual([0, 1]);
    told(index, edited, note, 1);
    told(index, note, edited, 1);
    told(index, edited, null, 1);
    expect([total(index, 'zeppelin'), total(index, 'airship'), total(index, 'contacted:never')]).toEqual([0, 0, 1]);
  });
});

describe('where the words of a query stand', () => {
  const note = (id: string, about: string, at: number, body: string): Activity => ({ ...base, id, kind: 'note', personId: about, at, body });
  const index = new PeopleIndex(() => clock);
  for (const id of ['a', 'b']) index.put({ ...emptyPerson, ...origin, id, given: id, city: 'Kraków' });
  const notes = [note('1', 'a', 100, 'flies a zeppelin'), note('2', 'b', 300, 'zeppelins, on sundays'), note('3', 'b', 200, 'on sundays'), note('4', 'nobody', 400, 'zeppelin')];
  for (const one of notes) index.relate({ table: 'activities', id: one.id, before: null, after: one });
  const at = (typed: string, most = 9) => index.written(typed, most).found.map((one) => one.at);

  it('names lines that fit by themselves, the newest first, of people who are there', () => {
    expect(at('zeppelin')).toEqual([300, 100]);
    expect(at('zeppelin', 1)).toEqual([300]);
    expect(at('zeppelin sundays')).toEqual([300]);
    expect(at('flies OR sundays')).toEqual([300, 200, 100]);
    expect(at('sundays NOT zeppelin*')).toEqual([200]);
    expect(at('"on sundays" city:krakow')).toEqual([300, 200]);
    expect(at('on')).toEqual([]);
    expect(at('city:krakow')).toEqual([]);
    expect(at('airship')).toEqual([]);
  });

  it('forgets what is taken back', () => {
    index.relate({ table: 'activities', id: '2', before: notes[1] ?? null, after: null });
    expect(at('zeppelin')).toEqual([100]);
  });
});
