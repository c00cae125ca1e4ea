import { IconChevronDown, IconPin, IconPinFilled } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { activeCounts } from '#data/queries/job-counts.ts';
import { allCompanies, allJobs } from '#data/queries/rows.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { togglePinnedJob, usePinnedJobs } from '#state/pinned.ts';
import { useRecent } from '#state/recent.ts';
import { navigate } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { PickList, type PickOption } from '#ui/fields/pick-list.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Popover } from '#ui/overlay/popover.tsx';
import { useLive } from '#ui/use-live.ts';
import { groupJobs, recentJobIds } from './job-order.ts';
import classes from './jobs.module.css';

/** The name of the job on show; opens the list of jobs to switch to. */
export const JobSwitcher = memo(function JobSwitcher({ job }: { job: Stored<'jobs'> | null }) {
  const [opened, setOpened] = useState(false);
  useCommand('board.jobs', () => setOpened(true));
  const company = useLive(allCompanies()).rows.get(job?.companyId ?? '');
  const pinned = usePinnedJobs((state) => job !== null && state.ids.includes(job.id));
  const label = job ? [job.title, company?.name].filter(Boolean).join(', ') : 'Choose a job';
  return (
    <span className={classes.switcher}>
      <Popover
        opened={opened}
        onOpenedChange={setOpened}
        trigger={
          <Button variant="quiet" aria-haspopup="dialog" aria-expanded={opened} shortcut={shortcutOf('board.jobs')} hint="Switch to another job" className={classes.trigger ?? ''} onClick={() => setOpened(!opened)}>
            <span className={classes.triggerText}>
              <span dir="auto" className={classes.title} title={label}>
                {label}
              </span>
              <IconChevronDown size={14} aria-hidden />
            </span>
          </Button>
        }
      >
        <JobList job={job} onDone={() => setOpened(false)} />
      </Popover>
      {job && (
        <IconButton
          size="small"
          label={pinned ? 'Unpin this job' : 'Pin this job'}
          aria-pressed={pinned}
          icon={pinned ? <IconPinFilled size={14} /> : <IconPin size={14} />}
          onClick={() => togglePinnedJob(job.id)}
        />
      )}
    </span>
  );
});

function JobList({ job, onDone }: { job: Stored<'jobs'> | null; onDone: () => void }) {
  const jobs = useLive(allJobs()).rows;
  const companies = useLive(allCompanies()).rows;
  const counts = useLive(activeCounts());
  const pinnedIds = usePinnedJobs((state) => state.ids);
  const recent = useRecent((state) => state.keys);
  const options = groupJobs(jobs.values(), pinnedIds, recentJobIds(recent)).flatMap(({ title, jobs: group }) =>
    group.map((one): PickOption => ({ id: one.id, label: one.title, detail: companies.get(one.companyId ?? '')?.name, words: one.place, group: title, end: formatNumber(counts.get(one.id) ?? 0) })),
  );
  return (
    <div className={classes.list}>
      <PickList
        label="Jobs"
        placeholder="Job, client or place"
        options={options}
        value={job?.id ?? null}
        onPick={(id) => {
          onDone();
          navigate('pipeline', { id });
        }}
      />
    </div>
  );
}
