import { desk } from '#data/desk.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { allUsers } from '#data/queries/rows.ts';
import type { TextTable } from '#shared/export/table-text.ts';
import { selectionOf } from '#state/selection.ts';
import { PEOPLE } from '../screen-name.ts';
import { cellText } from './cell-text.ts';
import { shownBy, type PeopleColumn } from './columns.tsx';

const PAGE = 250;

/** The shown columns of some people as texts; `of` is how many there are, which may be more than there are rows. */
export type PeopleText = { readonly table: TextTable; readonly of: number };

/** The selected people in the order of the table, or all that it shows; `most` of them at most. Read in pages, so that the window goes on. */
export async function readTable(query: PeopleQuery, columns: readonly PeopleColumn[], most: number): Promise<PeopleText> {
  const { index } = desk();
  const ids = chosen(await index.ids(query), selectionOf(PEOPLE).selected);
  const users = allUsers().snapshot().rows;
  const namesOf = (owners: readonly string[]): readonly string[] => owners.flatMap((id) => users.get(id)?.name ?? []);
  const show = shownBy(columns);
  const rows: string[][] = [];
  for (let at = 0; at < Math.min(ids.length, most); at += PAGE) {
    const page = await index.entries(ids.slice(at, Math.min(at + PAGE, most)), show);
    rows.push(...page.map((row) => columns.map(({ id }) => cellText(id, row, namesOf))));
  }
  return { table: { head: columns.map(({ header }) => header), rows }, of: ids.length };
}

/** Those of `ids` that are selected, and after them the selected ones that are not among them; all where nobody is selected. */
export function chosen(ids: readonly string[], selected: ReadonlySet<string>): readonly string[] {
  if (selected.size === 0) return ids;
  const here = ids.filter((id) => selected.has(id));
  if (here.length === selected.size) return here;
  const known = new Set(here);
  return [...here, ...[...selected].filter((id) => !known.has(id))];
}
