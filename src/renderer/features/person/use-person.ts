import type { Stored } from '#data/kernel/changes.ts';
import { onePerson } from '#data/queries/rows.ts';
import { useLive } from '#ui/use-live.ts';

/** A person, live; `loaded` and undefined means that there is none (any more). */
export function usePerson(id: string): { readonly loaded: boolean; readonly person: Stored<'people'> | undefined } {
  const { loaded, rows } = useLive(onePerson(id));
  return { loaded, person: rows.get(id) };
}
