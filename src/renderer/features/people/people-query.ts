import { sortFields, type PeopleQuery } from '#data/index-worker/people-index.ts';
import type { PeopleView } from '#state/people-view.ts';

/** What the index is asked for a view of the table. An order it does not know falls back to the name. */
export function queryOf({ text, owner, tag, kind, sort }: PeopleView): PeopleQuery {
  const field = sortFields.find((one) => one === sort.column) ?? 'name';
  return { text, owner, tag, kind, sort: { field, descending: sort.descending } };
}

/** Whether a view leaves anybody out. */
export function isFiltered({ text, owner, tag, kind }: PeopleView): boolean {
  return text.trim() !== '' || owner !== null || tag !== null || kind !== null;
}
