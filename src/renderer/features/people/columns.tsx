import { IconStarFilled } from '@tabler/icons-react';
import { interestLevels } from '#shared/domain/person.ts';
import type { WordField } from '#shared/domain/query/fields.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import { openPanel } from '#state/panel.ts';
import { setFocused } from '#state/selection.ts';
import { formatList } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill, type Tone } from '#ui/status-pill.tsx';
import { tableColumns } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Tag } from '#ui/tag.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { OwnerNames } from './owner-names.tsx';
import classes from './people.module.css';
import { PEOPLE } from './screen-name.ts';
import { useMarks } from './search/marks.tsx';

const interests: readonly { readonly word: string; readonly tone: Tone }[] = [
  { word: '', tone: 'neutral' },
  { word: 'Cold', tone: 'warmth-1' },
  { word: 'Curious', tone: 'warmth-2' },
  { word: 'Warm', tone: 'warmth-3' },
  { word: 'Keen', tone: 'warmth-4' },
];

/** The columns of the table of people; their ids are the orders that the index knows, where they can be sorted. */
export const columns = tableColumns<Entry>([
  { id: 'name', header: 'Name', width: 210, minWidth: 120, sortable: true, cell: (row) => <Name row={row} /> },
  { id: 'title', header: 'Role', width: 190, sortable: true, cell: (row) => <Found field="title" text={row.title} /> },
  { id: 'employer', header: 'Employer', width: 170, sortable: true, cell: (row) => <Found field="employer" text={row.employer} /> },
  { id: 'city', header: 'City', width: 120, sortable: true, cell: (row) => <Found field="city" text={row.city} /> },
  { id: 'source', header: 'Source', width: 130, sortable: true, cell: (row) => <Found field="source" text={row.source} /> },
  { id: 'interest', header: 'Interest', width: 100, sortable: true, descendingFirst: true, cell: (row) => <Interest level={row.interest} /> },
  { id: 'rating', header: 'Rating', width: 88, sortable: true, descendingFirst: true, cell: (row) => <Rating stars={row.rating} /> },
  { id: 'owners', header: 'Owners', width: 130, cell: (row) => <OwnerNames ids={row.owners} /> },
  { id: 'tags', header: 'Tags', width: 180, cell: (row) => <Tags tags={row.tags} /> },
  { id: 'createdAt', header: 'Added', width: 110, sortable: true, descendingFirst: true, cell: (row) => <RelativeTime at={row.createdAt} /> },
]);

function open(row: Entry): void {
  setFocused(PEOPLE, row.id);
  openPanel(row.id);
}

function Name({ row }: { row: Entry }) {
  return <RowName text={row.name} marks={useMarks('name', row.name)} onOpen={() => open(row)} />;
}

function Found({ field, text }: { field: WordField; text: string }) {
  return <Truncate text={text} marks={useMarks(field, text)} />;
}

function FoundTag({ tag }: { tag: string }) {
  return <Tag label={tag} marks={useMarks('tag', tag)} />;
}

function Interest({ level }: { level: number }) {
  const known = interests[level];
  return known?.word ? <StatusPill tone={known.tone} label={known.word} look="plain" title={interestLevels[level]} /> : null;
}

function Rating({ stars }: { stars: number }) {
  if (stars === 0) return null;
  return (
    <span className={classes.rating} title={`${stars} of 5`}>
      <IconStarFilled size={12} aria-hidden />
      {stars}
      <span className={classes.faint}> of 5</span>
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <span className={classes.tags} title={formatList(tags)}>
      {tags.slice(0, 3).map((tag) => (
        <FoundTag key={tag} tag={tag} />
      ))}
      {tags.length > 3 && <span className={classes.faint}>+{tags.length - 3}</span>}
    </span>
  );
}
