import { exactKeys } from '#shared/import/match-keys.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { fold } from '#shared/domain/fold.ts';

/** What the index keeps of a person: enough to list, sort, find and recognise them. */
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
  /** Everything a search looks at, folded. */
  readonly text: string;
  /** Exact keys (mail, phone, profile) under which the person is the same person. */
  readonly keys: readonly string[];
};

const levels: readonly string[] = ['unknown', 'cold', 'curious', 'warm', 'keen'];

export function toEntry(person: Person): Entry {
  const name = personName(person);
  const { id, title, employer, companyId, city, country, source, owners, tags, kinds, rating, createdAt } = person;
  const email = person.emails[0]?.address ?? '';
  const phone = person.phones[0]?.number ?? '';
  const words = [name, person.original, title, employer, city, ...tags, ...person.skills];
  const addresses = person.emails.map((e) => e.address);
  return {
    id,
    name,
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
    email,
    phone,
    interest: Math.max(0, levels.indexOf(person.interest.level)),
    text: fold([...words, ...addresses].join('\n')),
    keys: exactKeys(person),
  };
}
