import type { Stored } from '#data/kernel/changes.ts';
import type { BoardFilter } from '#state/board-filters.ts';
import { fold } from '#shared/domain/fold.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import type { Card } from '../board/board-model.ts';

/** `Senior nurse · Mercy`. */
export function roleText(person: Pick<Person, 'title' | 'employer'>): string {
  return [person.title, person.employer].filter(Boolean).join(' · ');
}

const searchable = new WeakMap<Stored<'people'>, string>();

/** What the board's text filter looks at, folded; worked out once for each version of a person. */
export function searchText(person: Stored<'people'>): string {
  const known = searchable.get(person);
  if (known !== undefined) return known;
  const words = [personName(person), person.original, person.title, person.employer, person.city, person.source, ...person.tags, ...person.skills, ...person.emails.map((email) => email.address)];
  const text = fold(words.join('\n'));
  searchable.set(person, text);
  return text;
}

/** Whether the filter looks at people at all, or at cards alone. */
export function readsPeople(filter: BoardFilter): boolean {
  return filter.text.trim() !== '' || filter.tags.length > 0;
}

/** The filter as a question about one card. A person who has not been read yet does not fit a filter about people. */
export function cardFilter(
  filter: BoardFilter,
  people: ReadonlyMap<string, Stored<'people'>>,
): (card: Card) => boolean {
  const words = fold(filter.text).split(/\s+/u).filter(Boolean);
  const owners = new Set(filter.ownerIds);
  const sources = new Set(filter.sources);
  const asksPeople = readsPeople(filter);
  return (card) => {
    if (owners.size > 0 && !owners.has(card.ownerId ?? '')) return false;
    if (sources.size > 0 && !sources.has(card.source)) return false;
    if (!asksPeople) return true;
    const person = people.get(card.personId);
    if (!person) return false;
    if (filter.tags.length > 0 && !filter.tags.some((tag) => person.tags.includes(tag))) return false;
    const text = searchText(person);
    return words.every((word) => text.includes(word));
  };
}
