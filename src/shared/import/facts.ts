import type { Facts } from '#shared/domain/duplicates/features.ts';
import type { Person } from '#shared/domain/person.ts';
import { exactKeys } from './match-keys.ts';

type Known = Pick<Person, 'id' | 'given' | 'family' | 'preferred' | 'original' | 'title' | 'employer' | 'city' | 'emails' | 'phones' | 'links'>;

/** What of a person is compared when duplicates are looked for. A name in no parts is compared as it was written. */
export function factsOf(person: Known): Facts {
  const { id, given, family, preferred, original, title, employer, city } = person;
  return { id, given: given || family ? given : original, family, preferred, title, employer, city, keys: exactKeys(person) };
}
