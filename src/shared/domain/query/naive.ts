import type { Activity } from '../activity.ts';
import type { Application } from '../application.ts';
import type { Document } from '../document.ts';
import type { Job } from '../job.ts';
import { interestLevels, type Person } from '../person.ts';
import type { User } from '../settings.ts';
import type { Condition, Match, Node, Span } from './ast.ts';
import type { WordField } from './fields.ts';
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
      return valuesOf(condition.field, person, applications, desk).some((value) => says(foldText(value), condition.match, forgiving));
    case 'number': {
      const value = condition.field === 'rating' ? person.rating : interestLevels.indexOf(person.interest.level);
      return value >= condition.from && value <= condition.to;
    }
    case 'time':
      return inSpan(condition.field === 'added' ? person.createdAt : lastContact(activities), condition.span);
    case 'choice':
      return condition.field === 'kind' ? person.kinds.some((kind) => kind === condition.value) : person.consent.state === condition.value;
    case 'has':
      if (condition.what === 'job') return applications.length > 0;
      if (condition.what === 'contact') return lastContact(activities) !== null;
      return possesses(person, condition.what, condition.at);
  }
}

function valuesOf(field: WordField, person: Person, applications: readonly Application[], { jobs, users }: Desk): readonly string[] {
  const jobOf = ({ jobId }: Application) => jobs.find(({ id }) => id === jobId);
  switch (field) {
    case 'owner':
      return users.filter(({ id }) => person.owners.includes(id)).map(({ name }) => name);
    case 'job':
      return applications.map((one) => jobOf(one)?.title ?? '');
    case 'stage':
      return applications.filter(({ progress }) => progress.state === 'active').map((one) => jobOf(one)?.stages.find(({ id }) => id === one.progress.stageId)?.name ?? '');
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
