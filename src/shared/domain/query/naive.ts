import type { Activity } from '../activity.ts';
import type { Application } from '../application.ts';
import type { Document } from '../document.ts';
import { endingsOf } from '../ending.ts';
import type { Interview } from '../interview.ts';
import type { Job } from '../job.ts';
import { hasNextStep } from '../next-step.ts';
import { interestLevels, type Person } from '../person.ts';
import type { Pool, PoolMember } from '../pool.ts';
import { completenessOf } from '../completeness.ts';
import type { User } from '../settings.ts';
import { contactOf, warmthOf } from '../warmth.ts';
import type { Task } from '../task.ts';
import { meetingsOf, touchesOf, waitingSince } from '../touch.ts';
import type { Condition, Match, Node, Span } from './ast.ts';
import type { Possession, WordField } from './fields.ts';
import { foldText, inNotes, occurs, wordsOf } from './match.ts';
import { activityText, documentText, lastContact, personText, possesses, wordsIn } from './person-words.ts';
import { forgives, isNear } from './typos.ts';

/** Everything a query may look at. */
export type Desk = {
  readonly people: readonly Person[];
  readonly applications: readonly Application[];
  readonly activities: readonly Activity[];
  readonly documents: readonly Document[];
  readonly jobs: readonly Job[];
  readonly users: readonly User[];
  readonly tasks: readonly Task[];
  readonly interviews: readonly Interview[];
  readonly pools: readonly Pool[];
  readonly poolMembers: readonly PoolMember[];
  /** The id of the user who asks. */
  readonly me: string;
};

/** Who fits, and whether only with typos forgiven. */
export type Found = { readonly people: readonly Person[]; readonly forgiving: boolean };

/**
 * What a query means, said as plainly as possible: every person is looked at, record by record. The index must give the
 * same answers (a property test holds it to that).
 */
export function naiveFind(node: Node | null, desk: Desk): Found {
  if (!node) return { people: desk.people, forgiving: false };
  const exact = desk.people.filter((person) => fits(node, person, desk, false));
  if (exact.length > 0) return { people: exact, forgiving: false };
  const near = desk.people.filter((person) => fits(node, person, desk, true));
  return { people: near, forgiving: near.length > 0 };
}

function fits(node: Node, person: Person, desk: Desk, forgiving: boolean): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((one) => fits(one, person, desk, forgiving));
    case 'or':
      return node.nodes.some((one) => fits(one, person, desk, forgiving));
    case 'not':
      return !fits(node.node, person, desk, false);
    default:
      return holds(node, person, desk, forgiving);
  }
}

function holds(condition: Condition, person: Person, desk: Desk, forgiving: boolean): boolean {
  const activities = desk.activities.filter(({ personId }) => personId === person.id);
  const applications = desk.applications.filter(({ personId }) => personId === person.id);
  switch (condition.kind) {
    case 'text': {
      const documents = desk.documents.filter(({ personId }) => personId === person.id);
      const notes = [...activities.map(activityText), ...documents.map(documentText)];
      const inNote = inNotes(condition.match);
      if (says(personText(person), condition.match, forgiving)) return true;
      return notes.some((note) => (inNote !== null && occurs(note, inNote)) || (forgiving && means(note, condition.match)));
    }
    case 'words':
      return valuesOf(condition.field, person, applications, activities, desk).some((value) => says(foldText(value), condition.match, forgiving));
    case 'number': {
      const value = condition.field === 'rating' ? person.rating : interestLevels.indexOf(person.interest.level);
      return value >= condition.from && value <= condition.to;
    }
    case 'figure': {
      const { from, to, today } = condition;
      const contacts = activities.flatMap((one) => contactOf(one) ?? []);
      const value = condition.field === 'warmth' ? warmthOf(contacts, person.interest.level, today).score : completenessOf(person);
      return value >= from && value <= to;
    }
    case 'time':
      if (condition.field === 'waiting') return inSpan(waitingSince(touchesOf(activities)), condition.span);
      return inSpan(condition.field === 'added' ? person.createdAt : lastContact(activities), condition.span);
    case 'choice':
      if (condition.field === 'ended') return applications.some(({ progress }) => endingsOf(progress).some((one) => one === condition.value));
      return condition.field === 'kind' ? person.kinds.some((kind) => kind === condition.value) : person.consent.state === condition.value;
    case 'mine':
      return person.owners.includes(desk.me);
    case 'has':
      return has(condition.what, condition.at, person, applications, activities, desk);
  }
}

function has(what: Possession, at: number, person: Person, applications: readonly Application[], activities: readonly Activity[], desk: Desk): boolean {
  const theirs = ({ personId }: { readonly personId: string | null }) => personId === person.id;
  switch (what) {
    case 'job':
      return applications.length > 0;
    case 'application':
      return applications.some(({ progress }) => progress.state === 'active');
    case 'contact':
      return lastContact(activities) !== null;
    case 'cv':
      return desk.documents.some((one) => theirs(one) && one.kind === 'cv');
    case 'document':
      return desk.documents.some(theirs);
    case 'pool':
      return desk.poolMembers.some(theirs);
    case 'next':
      return hasNextStep(desk.tasks.filter(theirs), desk.interviews.filter(theirs), at);
    case 'meeting':
      return meetingsOf(touchesOf(activities)).met;
    case 'followup':
      return meetingsOf(touchesOf(activities)).followedUp;
    default:
      return possesses(person, what, at);
  }
}

function valuesOf(field: WordField, person: Person, applications: readonly Application[], activities: readonly Activity[], { jobs, users, pools, poolMembers }: Desk): readonly string[] {
  const jobOf = ({ jobId }: Application) => jobs.find(({ id }) => id === jobId);
  switch (field) {
    case 'owner':
      return users.filter(({ id }) => person.owners.includes(id)).map(({ name }) => name);
    case 'job':
      return applications.map((one) => jobOf(one)?.title ?? '');
    case 'stage':
      return applications.filter(({ progress }) => progress.state === 'active').map((one) => jobOf(one)?.stages.find(({ id }) => id === one.progress.stageId)?.name ?? '');
    case 'reached': {
      const stood = applications.map((one) => jobOf(one)?.stages.find(({ id }) => id === one.progress.stageId));
      const moved = activities.flatMap((one) => (one.kind === 'stage' ? [one.from, one.to].map((name) => ({ name, job: jobs.find(({ id }) => id === one.jobId) })) : []));
      return [...stood.flatMap((stage) => (stage ? [stage.name, stage.kind] : [])), ...moved.flatMap(({ name, job }) => [name, job?.stages.find((stage) => stage.name === name)?.kind ?? ''])];
    }
    case 'pool':
      return poolMembers.filter(({ personId }) => personId === person.id).map(({ poolId }) => pools.find(({ id }) => id === poolId)?.name ?? '');
    default:
      return wordsIn(person, field);
  }
}

function says(text: string, match: Match, forgiving: boolean): boolean {
  return occurs(text, match) || (forgiving && means(text, match));
}

function means(text: string, match: Match): boolean {
  return forgives(match) && wordsOf(text).some((word) => isNear(match.value, word));
}

/** Whether a moment (ms, null for never) lies in a span. */
export function inSpan(at: number | null, { from, to, never }: Span): boolean {
  if (at === null) return never;
  return (from === null || at >= from) && (to === null || at < to);
}
