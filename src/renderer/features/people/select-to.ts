import { desk } from '#data/desk.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { selectionOf, setSelected } from '#state/selection.ts';
import { PEOPLE } from './screen-name.ts';

/** Adds everybody from where the selection began to `id`, in the order of the table, also those never scrolled to. */
export async function selectTo(query: PeopleQuery, id: string): Promise<void> {
  const { anchorId, focusedId } = selectionOf(PEOPLE);
  const start = anchorId ?? focusedId ?? id;
  const ids = await desk().index.ids(query);
  setSelected(PEOPLE, new Set([...selectionOf(PEOPLE).selected, ...between(ids, start, id)]));
}

/** The ids from one to another, both included, whichever comes first; the second alone where the first is not there. */
export function between(ids: readonly string[], start: string, end: string): readonly string[] {
  const a = ids.indexOf(start);
  const b = ids.indexOf(end);
  return a === -1 || b === -1 ? [end] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
