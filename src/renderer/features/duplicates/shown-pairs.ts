import type { PeopleById } from '#data/live/live-people.ts';
import type { SuspectedPair } from '#shared/domain/duplicates/find-pairs.ts';
import { areToldApart } from '#shared/domain/duplicates/told-apart.ts';
import type { Person } from '#shared/domain/person.ts';

/** A suspected pair with both people as they are now. */
export type ShownPair = { readonly pair: SuspectedPair; readonly a: Person; readonly b: Person };

/** The pairs whose people are both still here by themselves, and of whom nobody has said that they are not the same. */
export function shownPairs(pairs: readonly SuspectedPair[], people: PeopleById): readonly ShownPair[] {
  return pairs.flatMap((pair) => {
    const a = people.get(pair.a);
    const b = people.get(pair.b);
    return a?.id === pair.a && b?.id === pair.b && !areToldApart(a, b) ? [{ pair, a, b }] : [];
  });
}
