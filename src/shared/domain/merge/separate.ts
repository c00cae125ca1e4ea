import type { Json } from '#shared/sync/op.ts';
import { elementKey, setFields } from '#shared/sync/rules.ts';
import { sameJson } from '#shared/sync/same-json.ts';
import type { Person } from '../person.ts';
import { fieldsOfOne, setsOfPerson, type FieldOfOne, type SetOfPerson } from './fields.ts';
import type { Merge } from './record.ts';

/** What a merge brought, as far as it is still to be taken back. */
export type Brought = Pick<Merge, 'before' | 'added'>;

/** What changes in somebody a merge had brought something to: fields with the value they get, elements that go, by key. */
export type Separated = {
  readonly set: { readonly [F in FieldOfOne]?: Json };
  readonly remove: { readonly [F in SetOfPerson]?: readonly string[] };
};

/**
 * Takes back what came from `loser`, unless somebody changed it since. `others` are people who are still merged with
 * `person`: what they have in their lists, too, stays.
 */
export function separate(person: Person, loser: Person, { before, added }: Brought, others: readonly Person[]): Separated {
  const set: { [F in FieldOfOne]?: Json } = {};
  for (const field of fieldsOfOne) {
    const value = before[field];
    if (value !== undefined && sameJson(person[field], loser[field])) set[field] = value;
  }
  const remove: { [F in SetOfPerson]?: readonly string[] } = {};
  for (const field of setsOfPerson) {
    const keys = (added[field] ?? []).filter((key) => {
      const here = find(person, field, key);
      return here !== undefined && sameJson(unranked(here), unranked(find(loser, field, key))) && !others.some((other) => find(other, field, key) !== undefined);
    });
    if (keys.length > 0) remove[field] = keys;
  }
  return { set, remove };
}

/** What of one merge's gifts went on with the next merge up the chain. */
export function passedOn(first: Brought, next: Brought): Brought {
  const before = Object.fromEntries(fieldsOfOne.flatMap((field) => (field in first.before && field in next.before ? [[field, first.before[field] as Json]] : [])));
  const added = Object.fromEntries(
    setsOfPerson.flatMap((field) => {
      const keys = (first.added[field] ?? []).filter((key) => next.added[field]?.includes(key));
      return keys.length > 0 ? [[field, keys]] : [];
    }),
  );
  return { before, added };
}

function find(person: Person, field: SetOfPerson, key: string): Json | undefined {
  const rule = setFields.people?.[field] ?? {};
  return ((person[field] ?? []) as readonly Json[]).find((element) => elementKey(element, rule) === key);
}

/** An element without its place among the others, which people change as they like. */
function unranked(element: Json | undefined): Json | undefined {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return element;
  const { rank: _rank, ...rest } = element as { readonly [key: string]: Json };
  return rest;
}
