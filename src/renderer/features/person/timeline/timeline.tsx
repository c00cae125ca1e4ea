import { IconNote } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { activitiesOfPerson, allJobs, allUsers } from '#data/queries/rows.ts';
import { startComposing } from '#state/composer.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { VirtualList, type VirtualListHandle } from '#ui/table/virtual-list.tsx';
import { useLive } from '#ui/use-live.ts';
import { DayHeading } from './day-heading.tsx';
import { EntryItem } from './entry-item.tsx';
import { FilterBar } from './filter-bar.tsx';
import { jobsOf, timelineRows, type TimelineFilter, type TimelineRow } from './timeline-rows.ts';
import classes from './timeline.module.css';
import { useMarkedEntry } from './use-marked-entry.ts';
import { useRoving } from './use-roving.ts';

const open: TimelineFilter = { kind: null, jobId: null };
const headingHeight = 28;
const lineHeight = 20;

/**
 * Everything that happened with a person, newest first. Only the rows in sight are drawn. Arrows move between entries,
 * Enter edits one, Delete removes it. `level` is that of its headings.
 */
export function Timeline({ personId, level }: { personId: string; level: 2 | 3 }) {
  const { loaded, rows: entries } = useLive(activitiesOfPerson(personId));
  const users = useLive(allUsers()).rows;
  const jobs = useLive(allJobs()).rows;
  const [filter, setFilter] = useState(open);
  const rows = useMemo(() => timelineRows(entries.values(), filter), [entries, filter]);
  // The job of an entry goes without saying where there is but one.
  const several = useMemo(() => jobsOf(entries.values()).size > 1, [entries]);
  const list = useRef<VirtualListHandle>(null);
  const keys = useMemo(() => rows.map((row) => (row.type === 'entry' ? row.key : null)), [rows]);
  const roving = useRoving(keys, list);
  const marked = useMarkedEntry(personId, keys, loaded, {
    reveal: () => setFilter(open),
    show: (index, key) => {
      list.current?.scrollTo(index);
      roving.setActive(key);
    },
  });

  return (
    <div className={classes.timeline}>
      <FilterBar loaded={loaded} entries={entries} jobs={jobs} filter={filter} onChange={setFilter} />
      {!loaded && rows.length === 0 && <SkeletonRows rows={6} height={44} label="Loading the timeline" />}
      {loaded && rows.length === 0 && <Nothing filtered={entries.size > 0} onReset={() => setFilter(open)} />}
      {rows.length > 0 && (
        <div className={classes.list}>
          <VirtualList
            ref={list}
            label="Timeline"
            count={rows.length}
            estimate={(index) => estimate(rows[index])}
            itemKey={(index) => rows[index]?.key ?? String(index)}
            render={(index) => {
              const row = rows[index];
              if (!row) return null;
              if (row.type === 'heading') return <DayHeading day={row.day} level={level} />;
              const { entry } = row;
              return (
                <EntryItem
                  entry={entry}
                  author={users.get(entry.createdBy)?.name ?? ''}
                  job={entry.jobId === null || !several ? '' : (jobs.get(entry.jobId)?.title ?? '')}
                  active={roving.active === row.key}
                  marked={marked === row.key}
                  onActive={roving.setActive}
                  onMove={roving.onKeyDown}
                />
              );
            }}
          />
        </div>
      )}
    </div>
  );
}

/** About how high a row is, before it is measured. */
function estimate(row: TimelineRow | undefined): number {
  if (row?.type !== 'entry') return headingHeight;
  return 34 + Math.min(10, Math.ceil(row.entry.body.length / 48)) * lineHeight;
}

function Nothing({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  if (filtered) return <EmptyState message="Nothing of this kind yet." action={<Button onClick={onReset}>Show everything</Button>} />;
  return (
    <EmptyState
      icon={<IconNote size={24} stroke={1.5} />}
      message="Nothing has been written down yet. A note is a good start."
      action={
        <Button shortcut="N" onClick={() => startComposing('note')}>
          Write a note
        </Button>
      }
    />
  );
}
