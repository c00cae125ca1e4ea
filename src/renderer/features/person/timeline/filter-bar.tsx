import { IconChevronDown, IconX } from '@tabler/icons-react';
import { activityKinds } from '#shared/domain/activity.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { Button } from '#ui/button.tsx';
import { formatCount, formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { kinds } from './kinds.ts';
import { countKinds, jobsOf, type Entry, type TimelineFilter } from './timeline-rows.ts';
import classes from './timeline.module.css';

type FilterBarProps = {
  readonly loaded: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly jobs: ReadonlyMap<string, Stored<'jobs'>>;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
};

/** Narrows the timeline to one kind or one job; offers only what occurs. */
export function FilterBar({ loaded, entries, jobs, filter, onChange }: FilterBarProps) {
  const counts = countKinds(entries.values());
  const jobIds = [...jobsOf(entries.values())].filter((id) => jobs.has(id));
  const offered = activityKinds.filter((kind) => counts.has(kind));
  return (
    <div className={classes.filters}>
      <Menu
        label="Kinds of entries"
        trigger={
          <Button size="small" variant="quiet" icon={<IconChevronDown size={12} />} disabled={entries.size === 0}>
            {filter.kind ? kinds[filter.kind].plural : 'Everything'}
          </Button>
        }
        entries={[
          { id: 'all', label: 'Everything', checked: filter.kind === null, onSelect: () => onChange({ ...filter, kind: null }) },
          ...offered.map((kind) => {
            const { icon: Icon, plural } = kinds[kind];
            const label = `${plural} (${formatNumber(counts.get(kind) ?? 0)})`;
            return { id: kind, label, icon: <Icon size={14} />, checked: filter.kind === kind, onSelect: () => onChange({ ...filter, kind }) };
          }),
        ]}
      />
      {(jobIds.length > 1 || filter.jobId !== null) && (
        <Menu
          label="Jobs"
          trigger={
            <Button size="small" variant="quiet" icon={<IconChevronDown size={12} />}>
              {filter.jobId ? (jobs.get(filter.jobId)?.title ?? 'A job') : 'All jobs'}
            </Button>
          }
          entries={[
            { id: 'all', label: 'All jobs', checked: filter.jobId === null, onSelect: () => onChange({ ...filter, jobId: null }) },
            ...jobIds.map((id) => ({
              id,
              label: jobs.get(id)?.title ?? '',
              checked: filter.jobId === id,
              onSelect: () => onChange({ ...filter, jobId: id }),
            })),
          ]}
        />
      )}
      {(filter.kind !== null || filter.jobId !== null) && (
        <IconButton size="small" label="Show everything" icon={<IconX size={14} />} onClick={() => onChange({ kind: null, jobId: null })} />
      )}
      {loaded && <span className={classes.total}>{formatCount(entries.size, 'entry', 'entries')}</span>}
    </div>
  );
}
