import type { Match } from '#data/import/find-matches.ts';
import type { MatchChoice } from '#data/import/import-ops.ts';

/** What is best for a match unless somebody looks: a shared phone under another name is no proof, nor is a name. */
export function defaultChoice({ agrees, why }: Pick<Match, 'agrees' | 'why'>): MatchChoice {
  if (why === 'name') return 'new';
  return agrees || why !== 'phone' ? 'update' : 'new';
}

export function defaultChoices(matches: readonly Match[]): Map<number, MatchChoice> {
  return new Map(matches.map((match) => [match.index, defaultChoice(match)]));
}

export type Tally = { readonly fresh: number; readonly update: number; readonly left: number };

/** What an import would do: `fresh` people, among them matches that are to be added as new. */
export function tally(drafts: number, chosen: ReadonlyMap<number, MatchChoice>): Tally {
  const counts = { update: 0, new: 0, skip: 0 };
  for (const choice of chosen.values()) counts[choice]++;
  return { fresh: drafts - counts.update - counts.skip, update: counts.update, left: counts.skip };
}

/** The one choice that all of these have; null when they differ. */
export function commonChoice(matches: readonly Match[], chosen: ReadonlyMap<number, MatchChoice>): MatchChoice | null {
  const found = new Set(matches.map(({ index }) => chosen.get(index)));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
