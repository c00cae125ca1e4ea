import type { TableName } from '#shared/sync/op.ts';
import { desk } from '../desk.ts';
import { cached } from '../live/cached.ts';
import { LiveRows, type LiveQuery } from '../live/live-rows.ts';

/** All rows of a small table. */
function all<T extends TableName>(table: T): () => LiveRows<T> {
  let rows: LiveRows<T> | undefined;
  return () => (rows ??= live({ table, load: () => desk().db[table].toArray(), matches: () => true }));
}

/** The rows of a table that belong to one key, over an index. */
function by<T extends TableName>(
  table: T,
  load: (key: string) => LiveQuery<T>['load'],
  matches: (key: string) => LiveQuery<T>['matches'],
): (key: string) => LiveRows<T> {
  return cached((key: string) => live({ table, load: load(key), matches: matches(key) }));
}

/** `all`: the query answers with every row that has this value in a field. */
type KnownQuery<T extends TableName> = LiveQuery<T> & { readonly all?: { readonly field: string; readonly value: string } };

/** What is read for the screen is known to the kernel, which acts on it without reading it again. */
function live<T extends TableName>(query: KnownQuery<T>): LiveRows<T> {
  const { db, kernel } = desk();
  const load = async () => {
    const { era } = db.recent;
    const rows = await query.load();
    db.recent.learn(query.table, rows, era);
    if (query.all) db.recent.learnGroup(query.table, query.all.field, query.all.value, rows, era);
    return rows;
  };
  return new LiveRows(kernel.feed, { ...query, load });
}

export const allJobs = all('jobs');
export const allCompanies = all('companies');
export const allMerges = all('merges');
export const allPipelines = all('pipelines');
export const allPools = all('pools');
export const allUsers = all('users');
export const allViews = all('views');
export const allSettings = all('settings');

/** Every open task, by due day over the index: a desk has a few thousand at most. */
export const openTasks = (() => {
  let rows: LiveRows<'tasks'> | undefined;
  return () =>
    (rows ??= live({
      table: 'tasks',
      load: () => desk().db.tasks.where('[done+due]').between([0, ''], [0, '\uffff']).toArray(),
      matches: (task) => task.done === 0,
    }));
})();

/** Tasks due since a day that are done. */
export const tasksDoneSince = by(
  'tasks',
  (day) => () => desk().db.tasks.where('[done+due]').between([1, day], [1, '\uffff']).toArray(),
  (day) => (task) => task.done === 1 && task.due >= day,
);

export const applicationsOfJob = cached((jobId: string) =>
  live({
    table: 'applications',
    load: () => desk().db.applications.where('jobId').equals(jobId).toArray(),
    matches: (application) => application.jobId === jobId,
    all: { field: 'jobId', value: jobId },
  }),
);

export const applicationsOfPerson = by(
  'applications',
  (personId) => () => desk().db.applications.where('personId').equals(personId).toArray(),
  (personId) => (application) => application.personId === personId,
);

/** A person as a set of one. */
export const onePerson = by(
  'people',
  (id) => async () => (await desk().db.people.bulkGet([id])).filter((row) => row !== undefined),
  (id) => (person) => person.id === id,
);

/** More entries than one sees at first. */
const FIRST_ENTRIES = 30;

/** The timeline; newest last. Of a long one, the newest entries come first. */
export const activitiesOfPerson = cached((personId: string) => {
  const entries = () => desk().db.activities.where('[personId+at]').between([personId, -Infinity], [personId, Infinity]);
  return live({
    table: 'activities',
    load: () => entries().toArray(),
    beginning: async () => {
      // A question to the database, not an array: nothing is turned round in place.
      // oxlint-disable-next-line unicorn/no-array-reverse
      const newest = await entries().reverse().limit(FIRST_ENTRIES).toArray();
      return newest.length === FIRST_ENTRIES ? newest : [];
    },
    matches: (activity) => activity.personId === personId,
  });
});

export const tasksOfPerson = by(
  'tasks',
  (personId) => () => desk().db.tasks.where('personId').equals(personId).toArray(),
  (personId) => (task) => task.personId === personId,
);

export const documentsOfPerson = by(
  'documents',
  (personId) => () => desk().db.documents.where('personId').equals(personId).toArray(),
  (personId) => (document) => document.personId === personId,
);

/** The places of a person in pools. */
export const placesOfPerson = by(
  'poolMembers',
  (personId) => () => desk().db.poolMembers.where('personId').equals(personId).toArray(),
  (personId) => (member) => member.personId === personId,
);

/** Who is in a pool. */
export const membersOfPool = by(
  'poolMembers',
  (poolId) => () => desk().db.poolMembers.where('poolId').equals(poolId).toArray(),
  (poolId) => (member) => member.poolId === poolId,
);

export const interviewsOfPerson = by(
  'interviews',
  (personId) => () => desk().db.interviews.where('personId').equals(personId).toArray(),
  (personId) => (interview) => interview.personId === personId,
);

/** Interviews that start in `[from, to)`, ms. */
export function interviewsBetween(from: number, to: number): LiveRows<'interviews'> {
  return interviewsInRange(`${from}:${to}`);
}

const interviewsInRange = by(
  'interviews',
  (range) => () => {
    const [from, to] = bounds(range);
    return desk().db.interviews.where('slot.start').between(from, to, true, false).toArray();
  },
  (range) => {
    const [from, to] = bounds(range);
    return ({ slot }) => slot.start >= from && slot.start < to;
  },
);

function bounds(range: string): [number, number] {
  const [from, to] = range.split(':').map(Number);
  return [from as number, to as number];
}
