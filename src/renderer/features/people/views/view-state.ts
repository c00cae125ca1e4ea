import type { View } from '#shared/domain/view.ts';
import type { TableLayout } from '#state/people-table.ts';
import type { PeopleView } from '#state/people-view.ts';

/** What a view keeps of the table. */
export type ViewFields = Pick<View, 'query' | 'columns' | 'pinned' | 'widths' | 'sorts'>;

/** What the table shows now, as a view keeps it. */
export function fieldsOf({ text, sort, ties }: PeopleView, { columns, pinned, widths }: TableLayout): ViewFields {
  return { query: text.trim(), columns: [...columns], pinned, widths: { ...widths }, sorts: [sort, ...ties] };
}

/** How the table is when it shows a view. */
export function tableOf({ query, columns, pinned, widths, sorts }: ViewFields): { readonly layout: TableLayout; readonly view: Pick<PeopleView, 'text' | 'sort' | 'ties'> } {
  const [sort = { column: 'name', descending: false }, ...ties] = sorts;
  return { layout: { columns, pinned, widths }, view: { text: query === '' ? '' : `${query} `, sort, ties } };
}

/** Whether what the table shows differs from what a view keeps. */
export function differs(view: ViewFields, now: ViewFields): boolean {
  return keyOf(view) !== keyOf(now);
}

function keyOf({ query, columns, pinned, widths, sorts }: ViewFields): string {
  const sorted = Object.entries(widths).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([query, columns, pinned, sorted, sorts.map(({ column, descending }) => [column, descending])]);
}
