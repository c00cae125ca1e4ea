import { IconStarFilled } from '@tabler/icons-react';
import { interestLevels } from '#shared/domain/person.ts';
import type { WordField } from '#shared/domain/query/fields.ts';
import { warmthLevel } from '#shared/domain/warmth.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { More } from '#data/index-worker/columns.ts';
import { openDialog } from '#state/dialogs.ts';
import { openPanel } from '#state/panel.ts';
import { setFocused } from '#state/selection.ts';
import { formatCount, formatDay, formatList } from '#ui/format/format.ts';
import { RelativeDay, RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill, type Tone } from '#ui/status-pill.tsx';
import { RowName } from '#ui/table/row-name.tsx';
import { Tag } from '#ui/tag.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from '../people.module.css';
import { PEOPLE } from '../screen-name.ts';
import { useMarks } from '../search/marks.tsx';

const interests: readonly { readonly word: string; readonly tone: Tone }[] = [
  { word: '', tone: 'neutral' },
  { word: 'Cold', tone: 'warmth-1' },
  { word: 'Curious', tone: 'warmth-2' },
  { word: 'Warm', tone: 'warmth-3' },
  { word: 'Keen', tone: 'warmth-4' },
];

function open(row: Entry): void {
  setFocused(PEOPLE, row.id);
  openPanel(row.id);
}

export function Name({ row }: { row: Entry }) {
  return <RowName text={row.name} marks={useMarks('name', row.name)} onOpen={() => open(row)} />;
}

export function Found({ field, text }: { field: WordField; text: string }) {
  return <Truncate text={text} marks={useMarks(field, text)} />;
}

export function Plain({ text }: { text: string | undefined }) {
  return text ? <Truncate text={text} /> : null;
}

export function Interest({ level }: { level: number }) {
  const known = interests[level];
  return known?.word ? <StatusPill tone={known.tone} label={known.word} look="plain" title={interestLevels[level]} /> : null;
}

export function Rating({ stars }: { stars: number }) {
  if (stars === 0) return null;
  return (
    <span className={classes.rating} title={`${stars} of 5`}>
      <IconStarFilled size={12} aria-hidden />
      {stars}
      <span className={classes.faint}> of 5</span>
    </span>
  );
}

/** The score in a word and a figure; its arithmetic on hover, and as a dialog when it is pressed. */
export function Warmth({ row }: { row: Entry }) {
  const warmth = row.more?.warmth;
  if (!warmth) return null;
  const { word, step } = warmthLevel(warmth.score);
  return (
    <Tooltip label={warmth.why}>
      <button
        type="button"
        tabIndex={-1}
        className={classes.warmth}
        aria-label={`Warmth ${warmth.score} of 100, ${word}: show the arithmetic`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => openDialog({ kind: 'warmth', personId: row.id })}
      >
        <StatusPill tone={`warmth-${step}`} label={String(warmth.score)} look="plain" />
      </button>
    </Tooltip>
  );
}

export function Moment({ at }: { at: number | null | undefined }) {
  return typeof at === 'number' ? <RelativeTime at={at} /> : null;
}

export function Day({ at }: { at: number | null | undefined }) {
  return typeof at === 'number' ? <Truncate text={formatDay(at)} /> : null;
}

/** What is open where: `Staff nurse: Interview`, and how many more. */
export function Open({ open: list }: { open: More['open'] | undefined }) {
  const [first, ...rest] = (list ?? []).map(({ job, stage }) => `${job}: ${stage}`);
  if (first === undefined) return null;
  return (
    <span className={classes.tags} title={[first, ...rest].join('\n')}>
      <Truncate text={first} />
      {rest.length > 0 && <span className={classes.faint}>+{rest.length}</span>}
    </span>
  );
}

export function Complete({ complete }: { complete: More['complete'] | undefined }) {
  if (!complete) return null;
  const { percent, missing } = complete;
  return (
    <span className={classes.complete} title={missing.length === 0 ? 'Everything is known' : `Not known: ${formatList(missing)}`}>
      <span className={classes.track} aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      {percent}%
    </span>
  );
}

export function Tasks({ tasks }: { tasks: More['tasks'] | undefined }) {
  if (!tasks || tasks.next === null) return null;
  return (
    <span className={classes.tags} title={formatCount(tasks.count, 'open task', 'open tasks')}>
      <RelativeDay day={tasks.next} />
      {tasks.count > 1 && <span className={classes.faint}>+{tasks.count - 1}</span>}
    </span>
  );
}

function FoundTag({ tag }: { tag: string }) {
  return <Tag label={tag} marks={useMarks('tag', tag)} />;
}

export function Tags({ tags }: { tags: readonly string[] }) {
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
