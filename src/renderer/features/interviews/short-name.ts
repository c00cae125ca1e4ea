import { personName, type Person } from '#shared/domain/person.ts';

const MOST = 24;

/** What a person is called, short enough to stand in a label or a sentence: at most 24 characters, cut with an ellipsis. */
export function shortName(person: Pick<Person, 'given' | 'family' | 'preferred' | 'original' | 'emails'>): string {
  const name = person.preferred || person.given || personName(person);
  const letters = [...name];
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('').trimEnd()}…` : name;
}
