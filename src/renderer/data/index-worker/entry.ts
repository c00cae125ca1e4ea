import { phoneForms } from '#shared/domain/query/person-words.ts';
import { isReachable } from '#shared/domain/reachable.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { factsOf } from '#shared/import/facts.ts';
import type { More } from './columns.ts';
import type { SharedValues } from './shared-values.ts';

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
  /** What else was asked for. */
  readonly more?: Partial<More>;
};

/** What the index keeps of a person: enough to list, sort, find and recognise them. */
export type Held = Omit<Entry, 'more'> & {
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
  readonly reachable: boolean;
  readonly consent: Pick<Person['consent'], 'state' | 'expires'>;
  readonly region: string;
  readonly postcode: string;
  readonly address: string;
  readonly timeZone: string;
  readonly offLimits: string;
  readonly doNotContact: boolean;
  /** Empty where it is not known. */
  readonly remote: string;
} & Pick<Person['interest'], 'reason' | 'roles' | 'places' | 'pay' | 'availability' | 'notice'>;

const levels: readonly string[] = ['unknown', 'cold', 'curious', 'warm', 'keen'];

/** `place` is the person's number; `shared` holds what many people have in common. */
export function toHeld(person: Person, place: number, shared: SharedValues): Held {
  const { id, title, employer, companyId, city, country, source, owners, tags, kinds, rating, createdAt, original, skills, languages } = person;
  const { reason, roles, places, pay, availability, notice, remote } = person.interest;
  const { given, family, preferred, keys } = factsOf(person);
  const phones = new Set(person.phones.flatMap(({ number, e164 }) => phoneForms(number, e164)));
  return {
    id,
    number: place,
    name: personName(person),
    title: shared.text(title),
    employer: shared.text(employer),
    companyId: shared.text(companyId),
    city: shared.text(city),
    country: shared.text(country),
    source: shared.text(source),
    owners: shared.list(owners),
    tags: shared.list(tags),
    kinds: shared.list(kinds),
    rating,
    createdAt,
    given: shared.text(given),
    family: shared.text(family),
    preferred: shared.text(preferred),
    original: shared.text(original),
    skills: skills.map((skill) => shared.text(skill)),
    languages: shared.list(languages),
    email: person.emails[0]?.address ?? '',
    phone: person.phones[0]?.number ?? '',
    emails: person.emails.map(({ address }) => address),
    phones: [...phones],
    linked: person.links.length > 0,
    reachable: isReachable(person),
    consent: { state: shared.text(person.consent.state), expires: person.consent.expires },
    interest: Math.max(0, levels.indexOf(person.interest.level)),
    keys,
    region: shared.text(person.region),
    postcode: shared.text(person.postcode),
    address: person.address,
    timeZone: shared.text(person.timeZone),
    offLimits: shared.text(person.offLimits),
    doNotContact: person.doNotContact,
    reason: shared.text(reason),
    roles: shared.text(roles),
    places: shared.text(places),
    pay: shared.text(pay),
    availability: shared.text(availability),
    notice: shared.text(notice),
    remote: remote === 'unknown' ? '' : shared.text(remote),
  };
}

/** What is sent to the window: a page of everything that is held would be many times as long. */
export function toEntry({ id, name, title, employer, companyId, city, country, source, email, phone, owners, tags, kinds, interest, rating, createdAt }: Held): Entry {
  return { id, name, title, employer, companyId, city, country, source, email, phone, owners, tags, kinds, interest, rating, createdAt };
}
