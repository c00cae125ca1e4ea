import type { Stored } from '#data/kernel/changes.ts';
import { aliasesOf } from '#data/queries/merges.ts';
import { allMerges, onePerson } from '#data/queries/rows.ts';
import { useLive } from '#ui/use-live.ts';

/** A person, live; `loaded` and undefined means that there is none (any more). Of somebody who was merged, who stands for them. */
export function usePerson(id: string): { readonly loaded: boolean; readonly person: Stored<'people'> | undefined } {
  const merges = useLive(allMerges());
  const standing = aliasesOf(merges.rows).rootOf(id);
  const { loaded, rows } = useLive(onePerson(standing));
  return { loaded: loaded && merges.loaded, person: rows.get(standing) };
}
