import { Aliases } from '#shared/sync/aliases.ts';
import type { Stored } from '../kernel/changes.ts';

type Merges = ReadonlyMap<string, Stored<'merges'>>;

const known = new WeakMap<Merges, Aliases>();

/** Who stands for whom, by these merges; worked out once for every state of them. */
export function aliasesOf(merges: Merges): Aliases {
  const before = known.get(merges);
  if (before) return before;
  const aliases = Aliases.none.with(merges);
  known.set(merges, aliases);
  return aliases;
}

/** The merges by which others are shown with this person, the newest first. */
export function mergedInto(merges: Merges, personId: string): readonly Stored<'merges'>[] {
  if (merges.size === 0) return [];
  const { rootOf } = aliasesOf(merges);
  return [...merges.values()].filter(({ loserId }) => loserId !== personId && rootOf(loserId) === personId).toSorted((a, b) => b.createdAt - a.createdAt);
}
