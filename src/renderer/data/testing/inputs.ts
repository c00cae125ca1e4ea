import fc from 'fast-check';
import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import { callOutcomes, directions } from '#shared/domain/activity.ts';
import { choiceNames } from '#shared/domain/merge/fields.ts';
import { documentKinds } from '#shared/domain/document.ts';
import { droppedFrom } from '#shared/domain/invite-state.ts';
import { newId } from '#shared/ids.ts';
import type { CommandInput, CommandName } from '../commands/registry.ts';
import * as some from './parts.ts';

/** What a command may refer to: the rows there are. */
export type World = { readonly [T in TableName]: readonly Records[T][] };

/** A valid input once the rows are known; null when there is nothing of the kind to act on. */
export type MakeInput<N extends CommandName> = (world: World) => CommandInput<N> | null;

const { nth, nths, word, something, day } = some;

function at<T>(rows: readonly T[], index: number): T | undefined {
  return rows[index % Math.max(1, rows.length)];
}

function idsAt(rows: readonly { readonly id: string }[], indexes: readonly number[]): string[] {
  return rows.length === 0 ? [] : indexes.map((index) => at(rows, index)?.id as string);
}

/** An input that names one row of a table by `id`, beside other values. */
function one<V>(table: TableName, values: fc.Arbitrary<V>): fc.Arbitrary<(world: World) => (V & { id: string }) | null> {
  return fc.tuple(nth, values).map(([n, value]) => (world) => {
    const row = at<{ readonly id: string }>(world[table], n);
    return row ? { ...value, id: row.id } : null;
  });
}

/** The same with several rows by `ids`. */
function many<V>(table: TableName, values: fc.Arbitrary<V>): fc.Arbitrary<(world: World) => (V & { ids: string[] }) | null> {
  return fc.tuple(nths, values).map(([ns, value]) => (world) => {
    const ids = idsAt(world[table], ns);
    return ids.length > 0 ? { ...value, ids } : null;
  });
}

/** Several applications of one job. */
function ofOneJob<V>(values: (job: Records['jobs'], column: readonly string[]) => V, ns = nths): fc.Arbitrary<(world: World) => (V & { ids: string[] }) | null> {
  return fc.tuple(nth, ns).map(([n, others]) => (world) => {
    const first = at(world.applications, n);
    const job = world.jobs.find(({ id }) => id === first?.jobId);
    if (!first || !job) return null;
    const same = world.applications.filter(({ jobId }) => jobId === job.id);
    return { ...values(job, same.map(({ id }) => id)), ids: idsAt(same, others) };
  });
}

/** What a person's timeline is told: who, and perhaps about which application. */
function about<V>(values: fc.Arbitrary<V>): fc.Arbitrary<(world: World) => (V & { personId: string }) | null> {
  return fc.tuple(nth, values, fc.boolean(), some.maybe(some.moment)).map(([n, value, onJob, moment]) => (world) => {
    const application = at(world.applications, n);
    const personId = onJob && application ? application.personId : at(world.people, n)?.id;
    if (personId === undefined) return null;
    const place = onJob && application ? { applicationId: application.id, jobId: application.jobId } : {};
    return { ...value, ...place, personId, ...(moment === undefined ? {} : { at: moment }) };
  });
}

/** Some members of one pool, and one of its stages. */
function ofPool<V>(values: (stageId: string) => V): fc.Arbitrary<(world: World) => (V & { poolId: string; personIds: string[] }) | null> {
  return fc.tuple(nth, nths, nth).map(([n, ns, s]) => (world) => {
    const pool = at(world.pools.filter(({ kind }) => kind === 'static'), n);
    const stage = at(pool?.stages ?? [], s);
    const members = world.poolMembers.filter(({ poolId }) => poolId === pool?.id);
    if (!pool || !stage || members.length === 0) return null;
    return { ...values(stage.id), poolId: pool.id, personIds: ns.map((index) => at(members, index)?.personId as string) };
  });
}

function plainly<V>(values: fc.Arbitrary<V>): fc.Arbitrary<(world: World) => V> {
  return values.map((value) => () => value);
}

/** Ids are fresh for every run, also when a failing run is repeated. */
function born<V>(values: fc.Arbitrary<V>): fc.Arbitrary<(world: World) => V & { id: string }> {
  return values.map((value) => () => ({ ...value, id: newId() }));
}

const settings = fc.record({ workspaceName: some.maybe(word), country: fc.constantFrom('DE', 'GB'), workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }) }, { requiredKeys: [] });

/** Inputs for every command there is: one without does not compile. */
export const inputs: { readonly [N in CommandName]: fc.Arbitrary<MakeInput<N>> } = {
  'workspace.start': plainly(fc.record({ name: word, email: word, settings })),
  'settings.update': plainly(settings),
  'user.update': one('users', fc.record({ name: word, email: word })),
  'pipeline.add': born(fc.record({ name: something, stages: some.stages })),
  'pipeline.update': one('pipelines', fc.record({ name: something, stages: some.stages })),
  'pipeline.trash': one('pipelines', fc.constant({})),
  'person.add': born(fc.record({ fields: some.personFields.map((fields) => ({ family: 'New', ...fields })) })),
  'person.update': one('people', fc.record({ fields: some.personFields })),
  'person.interest': one('people', fc.record({ interest: fc.record({ level: some.interest.map((i) => i.level), reason: some.maybe(word) }) })),
  'person.tag': many('people', fc.record({ add: fc.array(some.label, { maxLength: 3 }), remove: some.labels })),
  'person.own': fc.tuple(nths, nths).map(([ns, owners]) => (world) => ({ ids: idsAt(world.people, ns), ownerIds: idsAt(world.users, owners) })),
  'person.notSame': fc.tuple(nth, nth).map(([a, b]) => (world) => {
    const [left, right] = [at(world.people, a), at(world.people, b)];
    return left && right ? { a: left.id, b: right.id } : null;
  }),
  'person.merge': fc.tuple(nth, nth, fc.subarray([...choiceNames])).map(([a, b, take]) => (world) => {
    const [winner, loser] = [at(world.people, a), at(world.people, b)];
    return winner && loser ? { winnerId: winner.id, loserId: loser.id, take } : null;
  }),
  'person.separate': nth.map((n) => (world) => {
    const merge = at(world.merges, n);
    return merge ? { mergeId: merge.id } : null;
  }),
  'person.trash': many('people', fc.constant({})),
  'company.add': born(fc.record({ fields: some.companyFields })),
  'company.update': one('companies', fc.record({ fields: some.companyFields })),
  'company.trash': one('companies', fc.constant({})),
  'job.add': fc.record({ fields: some.jobFields, client: some.maybe(something) }).map(({ fields, client }) => () => ({
    id: newId(),
    fields,
    ...(client === undefined ? {} : { newCompany: { id: newId(), name: client } }),
  })),
  'job.update': fc.tuple(one('jobs', fc.record({ fields: some.jobFields })), nth).map(([make, n]) => (world) => {
    const input = make(world);
    const stages = input?.fields.stages;
    if (!input || !stages) return input;
    const target = stages[n % stages.length]?.id as string;
    const old = world.jobs.find((job) => job.id === input.id)?.stages ?? [];
    return { ...input, moves: Object.fromEntries(old.map((stage) => [stage.id, target])) };
  }),
  'job.trash': one('jobs', fc.constant({})),
  'application.add': fc.tuple(nth, nths, nth).map(([n, ns, s]) => (world) => {
    const job = at(world.jobs, n);
    return job ? { jobId: job.id, personIds: idsAt(world.people, ns), stageId: job.stages[s % job.stages.length]?.id } : null;
  }),
  'application.move': fc.tuple(nth, nth, word, some.schedule, fc.nat({ max: 2 })).chain(([s, n, note, interview, where]) =>
    ofOneJob((job, column) => ({
      stageId: job.stages[s % job.stages.length]?.id as string,
      note: `${note}.`,
      interview,
      after: where === 1 ? (at(column, n) ?? null) : null,
      before: where === 2 ? (at(column, n) ?? null) : null,
    })),
  ),
  'application.reject': some.reason.chain((reason) => ofOneJob(() => ({ reason }))),
  'application.reopen': fc.tuple(nth, nths).map(([n, others]) => (world) => {
    const ended = at(world.applications.filter(({ progress }) => progress.state !== 'active'), n);
    const same = world.applications.filter(({ jobId }) => jobId === ended?.jobId);
    return ended ? { ids: [ended.id, ...idsAt(same, others)] } : null;
  }),
  'application.assign': fc.tuple(nths, nth, fc.boolean()).map(([ns, n, nobody]) => (world) => {
    const ids = idsAt(world.applications, ns);
    return ids.length > 0 ? { ids, ownerId: nobody ? null : (at(world.users, n)?.id ?? null) } : null;
  }),
  'application.answer': one('applications', fc.record({ answers: fc.dictionary(fc.constantFrom('permit', 'years', 'x'), word) })),
  'application.trash': many('applications', fc.constant({})),
  'document.add': fc.tuple(nth, some.file, something, fc.constantFrom(...documentKinds)).map(([n, file, name, kind]) => (world) => {
    const person = at(world.people, n);
    return person ? { id: newId(), personId: person.id, kind, name, file } : null;
  }),
  'document.rename': one('documents', fc.record({ name: something })),
  'document.kind': one('documents', fc.record({ kind: fc.constantFrom(...documentKinds) })),
  'document.remove': one('documents', fc.constant({})),
  'document.use': fc.tuple(nth, fc.boolean()).map(([n, none]) => (world) => {
    const document = at(world.documents, n);
    const application = world.applications.find(({ personId }) => personId === document?.personId);
    return application ? { applicationId: application.id, documentId: none ? null : (document?.id ?? null) } : null;
  }),
  'pool.create': born(fc.oneof(
    fc.record({ kind: fc.constant('static' as const), name: something, fields: fc.record({ description: word, stages: some.poolStages }, { requiredKeys: [] }) }),
    fc.record({ kind: fc.constant('segment' as const), name: something, fields: fc.record({ query: some.poolQuery }) }),
  )),
  // Only pools have stages, and only segments a query: else most inputs would be refused.
  'pool.update': fc.tuple(nth, fc.record({ name: something, description: word }), fc.option(some.poolStages), some.poolQuery).map(([n, fields, stages, query]) => (world) => {
    const pool = at(world.pools, n);
    if (!pool) return null;
    if (pool.kind === 'segment') return { id: pool.id, fields: { ...fields, query } };
    return { id: pool.id, fields: stages ? { ...fields, stages } : fields };
  }),
  'pool.remove': one('pools', fc.constant({})),
  'pool.add': fc.tuple(ofPool((stageId) => ({ stageId })), nths, word).map(([make, ns, note]) => (world) => {
    const place = make(world);
    return place && world.people.length > 0 ? { ...place, personIds: idsAt(world.people, ns), note } : null;
  }),
  'pool.moveStage': ofPool((stageId) => ({ stageId })),
  'pool.note': fc.tuple(ofPool(() => ({})), word).map(([make, note]) => (world) => {
    const place = make(world);
    return place && { ...place, note };
  }),
  'pool.take': ofPool(() => ({})),
  'note.add': about(fc.record({ body: something })),
  'call.log': about(fc.record({ direction: fc.constantFrom(...directions), outcome: fc.constantFrom(...callOutcomes), minutes: fc.option(fc.nat({ max: 90 })), body: word })),
  'mail.log': about(fc.record({ direction: fc.constantFrom(...directions, 'draft' as const), subject: word, to: word, body: word })),
  'mail.sent': nth.map((n) => (world) => {
    const draft = at(world.activities.filter((activity) => activity.kind === 'mail' && activity.direction === 'draft'), n);
    return draft ? { id: draft.id } : null;
  }),
  'meeting.log': about(fc.record({ place: word, body: word })),
  'activity.edit': one('activities', fc.record({ body: something })),
  'activity.pin': one('activities', fc.record({ pinned: fc.boolean() })),
  'activity.trash': one('activities', fc.constant({})),
  'task.add': fc.tuple(about(fc.record({ title: something, due: day })), fc.boolean()).map(([make, loose]) => (world) => {
    const { title, due, personId } = make(world) ?? { title: 'Loose end', due: '2026-12-01', personId: null };
    return { title, due, personId: loose ? null : personId };
  }),
  'task.addMany': fc.tuple(nths, something, day).map(([ns, title, due]) => (world) => {
    const personIds = idsAt(world.people, ns);
    return personIds.length > 0 ? { personIds, title, due } : null;
  }),
  'task.update': one('tasks', fc.record({ title: some.maybe(something), due: some.maybe(day) })),
  'task.done': many('tasks', fc.constant({})),
  'task.reopen': many('tasks', fc.constant({})),
  'task.snooze': many('tasks', fc.record({ until: day, reason: word })),
  'task.trash': many('tasks', fc.constant({})),
  'view.add': born(fc.record({ fields: some.viewFields })),
  'view.update': one('views', fc.record({ fields: fc.oneof(some.viewFields, fc.record({ name: something })) })),
  'view.trash': one('views', fc.constant({})),
  'interview.schedule': fc.tuple(nth, fc.boolean(), some.schedule).map(([n, loose, interview]) => (world) => {
    const application = at(world.applications, n);
    const personId = loose ? at(world.people, n)?.id : application?.personId;
    return personId === undefined ? null : { personId, applicationId: loose ? null : (application?.id ?? null), interview };
  }),
  'interview.update': one('interviews', fc.record({ interview: some.schedule })),
  'interview.cancel': one('interviews', fc.record({ reason: word })),
  'interview.finish': one('interviews', fc.record({ status: fc.constantFrom('done' as const, 'no-show' as const), note: word })),
  'interview.answer': fc.tuple(nth, nth).map(([n, a]) => (world) => {
    const interview = at(world.interviews, n);
    const guest = at(interview?.attendees ?? [], a);
    return interview ? { id: interview.id, email: guest?.email ?? 'nobody@x.example', answer: 'declined' } : null;
  }),
  'interview.tell': nth.map((n) => (world) => {
    const owed = world.interviews.flatMap((interview) => droppedFrom(interview).map(({ email }) => ({ id: interview.id, email })));
    return at(owed, n) ?? null;
  }),
  'interview.sent': one('interviews', fc.record({ sent: fc.record({ role: fc.constant('candidate' as const), sequence: fc.nat({ max: 9 }), file: word }) })),
};
