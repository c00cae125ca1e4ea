import { endings } from '../ending.ts';
import { interestLevels, personKinds, consentStates } from '../person.ts';

/** What the value of a field is: words, a whole number, one of ordered levels, a time, one of a few words. */
type Taken =
  | { readonly kind: 'words' }
  | { readonly kind: 'number' }
  | { readonly kind: 'level'; readonly values: readonly string[] }
  | { readonly kind: 'time'; readonly never: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

type FieldDef = Taken & {
  /** Other names of the same field. */
  readonly also: readonly string[];
  /** What it looks at, as a sentence. */
  readonly says: string;
  readonly example: string;
};

const words = { kind: 'words' } as const;

/** What can be asked for with `has:` and `lacks:`, and when somebody has it. */
export const possessions = {
  email: 'a mail address',
  phone: 'a phone number',
  link: 'a link or profile',
  title: 'a role',
  employer: 'an employer',
  city: 'a city',
  skill: 'a skill',
  language: 'a language',
  tag: 'a tag',
  source: 'a source',
  owner: 'an owner',
  rating: 'a rating',
  interest: 'a known interest',
  consent: 'a consent that is given and has not run out',
  job: 'a job they are or were considered for',
  application: 'an application that is still open',
  contact: 'a two-way contact: a call that was answered, a mail that came in, a meeting, an interview that was held',
  reach: 'a mail address or phone number that is not known to be wrong, and no wish to be left alone',
  cv: 'a CV among their documents',
  document: 'a document',
  pool: 'a place in a pool',
  next: 'a next step: an open task, or an interview to come',
  meeting: 'a meeting in their timeline',
  followup: 'a word of ours after the first meeting: a mail, a call that was answered or left a message, another meeting',
} as const;
export type Possession = keyof typeof possessions;

const has = { kind: 'choice', values: Object.keys(possessions) } as const;

/** Every field of the query language: the parser, the completion, the help and the documentation read this table. */
export const fields = {
  name: { ...words, also: [], says: 'The name, also as it first came in.', example: 'name:müller' },
  title: { ...words, also: ['role'], says: 'The role.', example: 'title:"staff nurse"' },
  employer: { ...words, also: ['company'], says: 'The employer.', example: 'employer:mercy' },
  city: { ...words, also: ['place'], says: 'The city.', example: 'city:berlin' },
  region: { ...words, also: [], says: 'The region.', example: 'region:bavaria' },
  country: { ...words, also: [], says: 'The country, as it is written on the person.', example: 'country:de' },
  skill: { ...words, also: ['skills'], says: 'One of the skills.', example: 'skill:react' },
  language: { ...words, also: ['speaks'], says: 'One of the languages.', example: 'language:polish' },
  tag: { ...words, also: ['tags'], says: 'One of the tags.', example: 'tag:"met in spring"' },
  source: { ...words, also: [], says: 'Where the person came from.', example: 'source:referral' },
  owner: { ...words, also: [], says: 'The name of a colleague who owns the person; me is you.', example: 'owner:me' },
  email: { ...words, also: ['mail'], says: 'One of the mail addresses.', example: 'email:@example.com' },
  phone: { ...words, also: [], says: 'One of the phone numbers, with or without spaces.', example: 'phone:+49170' },
  job: { ...words, also: [], says: 'The title of a job the person is or was considered for.', example: 'job:nurse' },
  stage: { ...words, also: [], says: 'The stage of an application that is still open.', example: 'stage:interview' },
  reached: { ...words, also: [], says: 'A stage an application ever stood at, by its name or kind (new, screen, submitted, interview, offer, hired), also when it has ended.', example: 'reached:offer' },
  pool: { ...words, also: ['pools'], says: 'The name of a pool the person is in.', example: 'pool:nurses' },
  interest: { kind: 'level', values: interestLevels, also: [], says: 'How much the person is interested.', example: 'interest:>=warm' },
  rating: { kind: 'number', also: ['stars'], says: 'The rating in stars, 0 without one.', example: 'rating:4..5' },
  warmth: { kind: 'number', also: [], says: 'How warm the relationship is, 0 to 100 (docs/people-table.md).', example: 'warmth:>=45' },
  complete: { kind: 'number', also: [], says: 'How much of what should be known is known, percent.', example: 'complete:<60' },
  added: { kind: 'time', never: false, also: ['created'], says: 'When the person was added.', example: 'added:2026-01' },
  contacted: { kind: 'time', never: true, also: ['contact'], says: 'The last two-way contact. Who never had one counts as longer ago than any time.', example: 'contacted:>90d' },
  waiting: { kind: 'time', never: false, also: [], says: 'Since when they wait for our answer: their first mail or missed call after our last word.', example: 'waiting:>3d' },
  ended: { kind: 'choice', values: endings, also: [], says: 'How an application ended; fit is a rejection for what they bring along, not because somebody else was better.', example: 'ended:withdrawn' },
  kind: { kind: 'choice', values: personKinds, also: [], says: 'A candidate, or a contact at a client.', example: 'kind:contact' },
  consent: { kind: 'choice', values: consentStates, also: [], says: 'How it stands with the consent.', example: 'consent:requested' },
  has: { ...has, also: [], says: 'That something is known.', example: 'has:email' },
  lacks: { ...has, also: ['no'], says: 'That something is not known.', example: 'lacks:consent' },
} as const satisfies Readonly<Record<string, FieldDef>>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** The fields that take words. */
export type WordField = { [F in FieldName]: (typeof fields)[F]['kind'] extends 'words' ? F : never }[FieldName];

/** Names that people try, and why nothing can be found by them. */
export const unanswerable: Readonly<Record<string, string>> = {
  event: 'Events are not kept here, so nobody can be found by one; a meeting is, with has:meeting.',
  cv: 'CVs have no field of their own: has:cv and lacks:cv find by one.',
  document: 'Documents have no field of their own: has:document and lacks:document find by one.',
};

/** The definition of a field, widened so that one can ask for its kind. */
export function fieldDef(name: FieldName): FieldDef {
  return fields[name];
}

/** The field with this name or other name, in any case. */
export function fieldNamed(typed: string): FieldName | undefined {
  const name = typed.toLowerCase();
  return fieldNames.find((one) => one === name || fieldDef(one).also.includes(name));
}
