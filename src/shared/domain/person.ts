import { z } from 'zod';
import { email, link, phone } from './contact-point.ts';
import { instant, line, recordFields } from './record.ts';

export const personKinds = ['candidate', 'contact'] as const;

export const interestLevels = ['unknown', 'cold', 'curious', 'warm', 'keen'] as const;
export type InterestLevel = (typeof interestLevels)[number];

/** What the person is looking for, and how much; `reason` says why the level is what it is. */
export const interest = z.object({
  level: z.enum(interestLevels),
  roles: line,
  places: line,
  pay: line,
  availability: line,
  notice: line,
  remote: z.enum(['unknown', 'no', 'hybrid', 'yes']),
  reason: line,
});
export type Interest = z.infer<typeof interest>;

export const consentStates = ['unknown', 'given', 'requested', 'withdrawn'] as const;

/** On what ground the person is kept, since when, and until when. */
export const consent = z.object({
  state: z.enum(consentStates),
  basis: line,
  at: instant.nullable(),
  expires: instant.nullable(),
});
export type Consent = z.infer<typeof consent>;

/** One per human, for life: candidate, client contact, or both. `original` is the name as it first came in. */
export const person = z.object({
  ...recordFields,
  kinds: z.array(z.enum(personKinds)),
  given: line,
  family: line,
  preferred: line,
  original: line,
  title: line,
  employer: line,
  companyId: z.string().nullable(),
  city: line,
  region: line,
  postcode: line,
  country: line,
  address: line,
  timeZone: z.string().max(64),
  emails: z.array(email).max(50),
  phones: z.array(phone).max(50),
  links: z.array(link).max(50),
  skills: z.array(line).max(500),
  languages: z.array(line).max(100),
  summary: z.string().max(20_000),
  interest,
  source: line,
  owners: z.array(z.string()).max(50),
  tags: z.array(line).max(200),
  doNotContact: z.boolean(),
  offLimits: line,
  consent,
  rating: z.number().int().min(0).max(5),
  /** Ids of people that somebody has said are not the same human; absent in records of before there was this. */
  notSame: z.array(z.string()).max(1000).optional(),
});
export type Person = z.infer<typeof person>;

/** The person's name as people say it; falls back to what is known, never to nothing. */
export function personName(p: Pick<Person, 'given' | 'family' | 'preferred' | 'original' | 'emails'>): string {
  const name = [p.preferred || p.given, p.family].filter(Boolean).join(' ');
  return name || p.original || p.emails[0]?.address || 'No name';
}

/** Up to two letters that stand for the person. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => first(word ?? ''));
  return letters.join('').toLocaleUpperCase() || '?';
}

/** The first letter as people see it, however many code units it has. */
function first(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment;
  return '';
}

const graphemes = new Intl.Segmenter();

export const emptyInterest: Interest = {
  level: 'unknown',
  roles: '',
  places: '',
  pay: '',
  availability: '',
  notice: '',
  remote: 'unknown',
  reason: '',
};

/** A person of whom nothing is known yet; what is known is laid over it. */
export const emptyPerson: Omit<Person, 'id' | 'createdAt' | 'createdBy'> = {
  kinds: ['candidate'],
  given: '',
  family: '',
  preferred: '',
  original: '',
  title: '',
  employer: '',
  companyId: null,
  city: '',
  region: '',
  postcode: '',
  country: '',
  address: '',
  timeZone: '',
  emails: [],
  phones: [],
  links: [],
  skills: [],
  languages: [],
  summary: '',
  interest: emptyInterest,
  source: '',
  owners: [],
  tags: [],
  doNotContact: false,
  offLimits: '',
  consent: { state: 'unknown', basis: '', at: null, expires: null },
  rating: 0,
  notSame: [],
};
