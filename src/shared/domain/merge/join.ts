import { emailKey, linkKey, phoneKey } from '#shared/import/match-keys.ts';
import type { Json } from '#shared/sync/op.ts';
import { elementKey, setFields } from '#shared/sync/rules.ts';
import { sameJson } from '#shared/sync/same-json.ts';
import { fold } from '../fold.ts';
import type { Consent, Person } from '../person.ts';
import { choices, setsOfPerson, type Choice, type FieldOfOne, type SetOfPerson } from './fields.ts';

/** What changes in the winner: fields that get another value, and elements that come to its lists. */
export type Joined = {
  readonly set: { readonly [F in FieldOfOne]?: Json };
  readonly add: { readonly [F in SetOfPerson]?: readonly Json[] };
};

/**
 * What the winner becomes. `take` are the choices that are taken from the loser; every other field stays. Of lists, what
 * either has is kept, once: mails, phones and profiles by their exact keys, words whatever their case and accents. The
 * loser's contacts come after the winner's own. Do-not-contact and the stricter consent stand.
 */
export function join(winner: Person, loser: Person, take: readonly Choice[]): Joined {
  const set: { [F in FieldOfOne]?: Json } = {};
  const put = (field: FieldOfOne, value: Json): void => {
    if (!sameJson(winner[field], value)) set[field] = value;
  };
  for (const choice of new Set(take)) for (const field of choices[choice]) put(field, loser[field]);
  put('doNotContact', winner.doNotContact || loser.doNotContact);
  put('consent', stricter(winner.consent, loser.consent));
  const add: { [F in SetOfPerson]?: readonly Json[] } = {};
  for (const field of setsOfPerson) {
    const coming = comingTo(winner, loser, field);
    if (coming.length > 0) add[field] = coming;
  }
  return { set, add };
}

/** From the least strict: nothing known, given, asked and not answered, withdrawn. */
const strictness = ['unknown', 'given', 'requested', 'withdrawn'] as const satisfies readonly Consent['state'][];

/** The consent that allows less; of two alike the one that ends first, and then the first. */
export function stricter(a: Consent, b: Consent): Consent {
  const by = strictness.indexOf(b.state) - strictness.indexOf(a.state);
  if (by !== 0) return by > 0 ? b : a;
  return (b.expires ?? Infinity) < (a.expires ?? Infinity) ? b : a;
}

function comingTo(winner: Person, loser: Person, field: SetOfPerson): Json[] {
  const known = new Set((winner[field] ?? []).map((element) => likeness(field, element)));
  const rule = setFields.people?.[field] ?? {};
  const keys = new Set((winner[field] ?? []).map((element) => elementKey(element, rule)));
  const coming: Json[] = [];
  let rank = Math.max(-1, ...(winner[field] ?? []).map((element) => (typeof element === 'object' && 'rank' in element ? element.rank : -1)));
  for (const element of (loser[field] ?? []) as readonly Json[]) {
    const like = likeness(field, element as Element);
    if (known.has(like) || keys.has(elementKey(element, rule)) || (field === 'notSame' && element === winner.id)) continue;
    known.add(like);
    coming.push(typeof element === 'object' && element !== null && 'rank' in element ? { ...element, rank: ++rank } : element);
  }
  return coming;
}

type Element = NonNullable<Person[SetOfPerson]>[number];

/** What makes two elements of a list the same to people. */
function likeness(field: SetOfPerson, element: Element): string {
  if (typeof element === 'string') return field === 'owners' || field === 'notSame' || field === 'kinds' ? element : fold(element.trim());
  if ('address' in element) return emailKey(element.address);
  if ('number' in element) return phoneKey(element) ?? element.number;
  return linkKey(element.url) ?? element.url;
}
