import { sortFields, type MoreField, type SortKey } from '#data/index-worker/columns.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import type { PeopleView, ViewSort } from '#state/people-view.ts';

/** What the index is asked for a view of the table. An order it does not know falls back to the name. */
export function queryOf({ text, owner, tag, kind, sort, ties }: PeopleView, show: readonly MoreField[]): PeopleQuery {
  return { text, owner, tag, kind, sort: keyOf(sort) ?? { field: 'name', descending: false }, ties: ties.flatMap((one) => keyOf(one) ?? []), show };
}

function keyOf({ column, descending }: ViewSort): SortKey | undefined {
  const field = sortFields.find((one) => one === column);
  return field && { field, descending };
}

/** Whether a view leaves anybody out. */
export function isFiltered({ text, owner, tag, kind }: PeopleView): boolean {
  return text.trim() !== '' || owner !== null || tag !== null || kind !== null;
}
