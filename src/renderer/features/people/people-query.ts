import { sortFields, type MoreField, type SortKey } from '#data/index-worker/columns.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import type { PeopleView, ViewSort } from '#state/people-view.ts';

/** What the index is asked for a view of the table. An order it does not know falls back to the name. */
export function queryOf({ text, sort, ties }: PeopleView, show: readonly MoreField[]): PeopleQuery {
  return { ...queryFor(text), sort: keyOf(sort) ?? byName, ties: ties.flatMap((one) => keyOf(one) ?? []), show };
}

/** The same for a search alone, by name. */
export function queryFor(text: string): PeopleQuery {
  return { text, owner: null, tag: null, kind: null, sort: byName };
}

const byName: SortKey = { field: 'name', descending: false };

function keyOf({ column, descending }: ViewSort): SortKey | undefined {
  const field = sortFields.find((one) => one === column);
  return field && { field, descending };
}

/** Whether a view leaves anybody out. */
export function isFiltered({ text }: PeopleView): boolean {
  return text.trim() !== '';
}
