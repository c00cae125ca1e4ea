import type { Entry } from '#data/index-worker/entry.ts';
import type { MoreField, SortField } from '#data/index-worker/columns.ts';
import { editOf } from './edit-cells.ts';
import { tableColumns, type TableColumn } from '#ui/table/columns.ts';
import { OwnerNames } from '../owner-names.tsx';
import { Complete, Day, Found, Interest, Moment, Name, Open, Plain, Rating, Tags, Tasks, Warmth } from './cells.tsx';

type Known = Omit<TableColumn<Entry>, 'id' | 'sortable'> & { readonly group: ColumnGroup; readonly more?: MoreField };

/** How the chooser groups the columns. */
export const columnGroups = ['Who', 'Work', 'Reach', 'Relationship', 'Wishes', 'Record'] as const;
export type ColumnGroup = (typeof columnGroups)[number];

const more = (field: MoreField & SortField, header: string, group: ColumnGroup, width = 140): Known => ({
  header,
  group,
  width,
  more: field,
  cell: (row) => <Plain text={textOf(row.more?.[field])} />,
});

/** Every column there is. Their ids are the orders that the index knows. */
const known: { readonly [F in SortField]: Known } = {
  name: { header: 'Name', group: 'Who', width: 210, minWidth: 120, cell: (row) => <Name row={row} /> },
  original: more('original', 'Name as it came in', 'Who', 180),
  kinds: { header: 'Kind', group: 'Who', width: 130, cell: (row) => <Plain text={row.kinds.join(', ')} /> },
  city: { header: 'City', group: 'Who', width: 120, cell: (row) => <Found field="city" text={row.city} /> },
  region: more('region', 'Region', 'Who'),
  postcode: more('postcode', 'Postcode', 'Who', 96),
  country: { header: 'Country', group: 'Who', width: 110, cell: (row) => <Found field="country" text={row.country} /> },
  address: more('address', 'Street', 'Who', 180),
  timeZone: more('timeZone', 'Time zone', 'Who', 140),
  languages: more('languages', 'Languages', 'Who', 150),

  title: { header: 'Role', group: 'Work', width: 190, cell: (row) => <Found field="title" text={row.title} /> },
  employer: { header: 'Employer', group: 'Work', width: 170, cell: (row) => <Found field="employer" text={row.employer} /> },
  skills: more('skills', 'Skills', 'Work', 200),
  open: { header: 'Open for jobs', group: 'Work', width: 210, descendingFirst: true, more: 'open', cell: (row) => <Open open={row.more?.open} /> },

  email: { header: 'Mail', group: 'Reach', width: 200, cell: (row) => <Found field="email" text={row.email} /> },
  phone: { header: 'Phone', group: 'Reach', width: 140, cell: (row) => <Found field="phone" text={row.phone} /> },
  offLimits: more('offLimits', 'Off limits', 'Reach', 150),
  doNotContact: { header: 'Do not contact', group: 'Reach', width: 120, descendingFirst: true, more: 'doNotContact', cell: (row) => <Plain text={row.more?.doNotContact ? 'Do not contact' : ''} /> },

  warmth: { header: 'Warmth', group: 'Relationship', width: 88, descendingFirst: true, more: 'warmth', cell: (row) => <Warmth row={row} /> },
  contacted: { header: 'Last contact', group: 'Relationship', width: 110, descendingFirst: true, more: 'contacted', cell: (row) => <Moment at={row.more?.contacted} /> },
  tasks: { header: 'Next task', group: 'Relationship', width: 120, more: 'tasks', cell: (row) => <Tasks tasks={row.more?.tasks} /> },
  interest: { header: 'Interest', group: 'Relationship', width: 100, descendingFirst: true, cell: (row) => <Interest level={row.interest} /> },
  reason: more('reason', 'Why this interest', 'Relationship', 200),
  rating: { header: 'Rating', group: 'Relationship', width: 88, descendingFirst: true, cell: (row) => <Rating stars={row.rating} /> },
  owners: { header: 'Owners', group: 'Relationship', width: 130, cell: (row) => <OwnerNames ids={row.owners} /> },

  pools: more('pools', 'Pools', 'Relationship', 170),

  roles: more('roles', 'Wanted role', 'Wishes', 170),
  places: more('places', 'Wanted place', 'Wishes', 150),
  pay: more('pay', 'Wanted pay', 'Wishes', 120),
  availability: more('availability', 'Available', 'Wishes', 120),
  notice: more('notice', 'Notice', 'Wishes', 110),
  remote: more('remote', 'Remote', 'Wishes', 90),

  source: { header: 'Source', group: 'Record', width: 130, cell: (row) => <Found field="source" text={row.source} /> },
  tags: { header: 'Tags', group: 'Record', width: 180, cell: (row) => <Tags tags={row.tags} /> },
  consent: more('consent', 'Consent', 'Record', 110),
  consentUntil: { header: 'Consent until', group: 'Record', width: 130, more: 'consentUntil', cell: (row) => <Day at={row.more?.consentUntil} /> },
  complete: { header: 'Complete', group: 'Record', width: 120, descendingFirst: true, more: 'complete', cell: (row) => <Complete complete={row.more?.complete} /> },
  createdAt: { header: 'Added', group: 'Record', width: 110, descendingFirst: true, cell: (row) => <Moment at={row.createdAt} /> },
};

/** A column of the table of people. */
export type PeopleColumn = TableColumn<Entry> & { readonly id: SortField; readonly group: ColumnGroup; readonly more?: MoreField };

/** All columns, in the order in which the chooser offers them. */
export const allColumns: readonly PeopleColumn[] = (Object.entries(known) as [SortField, Known][]).map(([id, column]) => ({ ...column, id, sortable: true, ...editOf(id) }));

const byId = new Map<string, PeopleColumn>(allColumns.map((column) => [column.id, column]));

/** The columns with these ids; an id that means nothing is passed over. */
export function columnsOf(ids: readonly string[]): readonly PeopleColumn[] {
  return tableColumns(ids.flatMap((id) => byId.get(id) ?? [])) as readonly PeopleColumn[];
}

/** What the index must say of everybody for the columns to be drawn. */
export function shownBy(columns: readonly PeopleColumn[]): readonly MoreField[] {
  return columns.flatMap(({ more: field }) => field ?? []);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && value !== 'unknown' ? value : '';
}
