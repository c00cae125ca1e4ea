import { isTwoWay, type Activity } from '../activity.ts';
import type { Document } from '../document.ts';
import { interestLevels, personName, type Person } from '../person.ts';
import { isReachable } from '../reachable.ts';
import type { Possession, WordField } from './fields.ts';
import { foldText } from './match.ts';

/** The fields whose words stand on the person; the others need applications, jobs or colleagues. */
export type PersonField = Exclude<WordField, 'job' | 'stage' | 'owner' | 'reached' | 'pool'>;

/** What plain words look at, folded: name, role, employer, city, tags, skills and mail addresses, each on a line of its own. */
export function personText(person: Person): string {
  const { original, title, employer, city, tags, skills, emails } = person;
  return foldText([personName(person), original, title, employer, city, ...tags, ...skills, ...emails.map(({ address }) => address)].join('\n'));
}

/** What a field of a person says, as it is written. A phone number also stands there without its blanks and signs. */
export function wordsIn(person: Person, field: PersonField): readonly string[] {
  switch (field) {
    case 'name':
      return [personName(person), person.original];
    case 'skill':
      return person.skills;
    case 'language':
      return person.languages;
    case 'tag':
      return person.tags;
    case 'email':
      return person.emails.map(({ address }) => address);
    case 'phone':
      return person.phones.flatMap(({ number, e164 }) => phoneForms(number, e164));
    default:
      return [person[field]];
  }
}

export function phoneForms(number: string, e164: string | null): string[] {
  return [number, number.replace(/[^\d+]/gu, ''), ...(e164 === null ? [] : [e164])];
}

/** What does not stand on the person: other records say it. */
type Elsewhere = 'job' | 'application' | 'contact' | 'cv' | 'document' | 'pool' | 'next' | 'meeting' | 'followup';

/** Whether the person has something, at a moment (ms); what lies outside of the person counts elsewhere. */
export function possesses(person: Person, what: Exclude<Possession, Elsewhere>, at: number): boolean {
  switch (what) {
    case 'reach':
      return isReachable(person);
    case 'email':
      return person.emails.length > 0;
    case 'phone':
      return person.phones.length > 0;
    case 'link':
      return person.links.length > 0;
    case 'skill':
      return person.skills.length > 0;
    case 'language':
      return person.languages.length > 0;
    case 'tag':
      return person.tags.length > 0;
    case 'owner':
      return person.owners.length > 0;
    case 'rating':
      return person.rating > 0;
    case 'interest':
      return interestLevels.indexOf(person.interest.level) > 0;
    case 'consent':
      return consentStands(person.consent, at);
    default:
      return person[what] !== '';
  }
}

/** Given, and not run out at a moment (ms). */
export function consentStands({ state, expires }: Pick<Person['consent'], 'state' | 'expires'>, at: number): boolean {
  return state === 'given' && (expires === null || expires > at);
}

/** What words look at in the timeline, folded: what was written, and the subject of a mail. */
export function activityText(activity: Activity): string {
  return foldText(activity.kind === 'mail' ? `${activity.subject}\n${activity.body}` : activity.body);
}

/** What words look at in a document, folded: its name, and what was read of its text. */
export function documentText({ name, text }: Pick<Document, 'name' | 'text'>): string {
  return foldText(`${name}\n${text}`);
}

/** When the two sides were last in touch (ms); null when never. */
export function lastContact(activities: readonly Activity[]): number | null {
  return activities.reduce((last: number | null, one) => (isTwoWay(one) ? Math.max(last ?? one.at, one.at) : last), null);
}
