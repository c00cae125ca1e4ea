import { personText, phoneForms } from '#shared/domain/query/person-words.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { factsOf } from '#shared/import/facts.ts';

/** What a list shows of a person, and is sorted by. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly employer: string;
  /** The company the person is linked to, whatever the employer is called. */
  readonly companyId: string | null;
  readonly city: string;
  readonly country: string;
  readonly source: string;
  readonly email: string;
  readonly phone: string;
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly kinds: readonly string[];
  readonly interest: number;
  readonly rating: number;
  readonly createdAt: number;
};

/** What the index keeps of a person: enough to list, sort, find and recognise them. */
export type Held = Entry & {
  /** What plain words look at, folded. */
  readonly text: string;
  /** A small number that stands for the id. */
  readonly number: number;
  /** Exact keys (mail, phone, profile) under which the person is the same person. */
  readonly keys: readonly string[];
  /** The name in its parts, for recognising people; whole in `given` where it has none. */
  readonly given: string;
  readonly family: string;
  readonly preferred: string;
  readonly original: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly linked: boolean;
  readonly consent: Pick<Person['consent'], 'state' | 'expires'>;
};

const levels: readonly string[] = ['unknown', 'cold', 'curious', 'warm', 'keen'];

export function toHeld(person: Person, place: number): Held {
  const { id, title, employer, companyId, city, country, source, owners, tags, kinds, rating, createdAt, original, skills, languages } = person;
  const { given, family, preferred, keys } = factsOf(person);
  return {
    id,
    number: place,
    name: personName(person),
    title,
    employer,
    companyId,
    city,
    country,
    source,
    owners,
    tags,
    kinds,
    rating,
    createdAt,
    given,
    family,
    preferred,
    original,
    skills,
    languages,
    email: person.emails[0]?.address ?? '',
    phone: person.phones[0]?.number ?? '',
    emails: person.emails.map(({ address }) => address),
    phones: person.phones.flatMap(({ number, e164 }) => phoneForms(number, e164)),
    linked: person.links.length > 0,
    consent: { state: person.consent.state, expires: person.consent.expires },
    interest: Math.max(0, levels.indexOf(person.interest.level)),
    text: personText(person),
    keys,
  };
}

/** What is sent to the window: a page of everything that is held would be many times as long. */
export function toEntry({ id, name, title, employer, companyId, city, country, source, email, phone, owners, tags, kinds, interest, rating, createdAt }: Held): Entry {
  return { id, name, title, employer, companyId, city, country, source, email, phone, owners, tags, kinds, interest, rating, createdAt };
}
