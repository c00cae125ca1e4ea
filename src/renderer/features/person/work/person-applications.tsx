import { IconArrowMerge, IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs, applicationsOfPerson } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { useLive } from '#ui/use-live.ts';
import { ApplicationRow } from './application-row.tsx';
import classes from './work.module.css';

/** Every job the person is or was on, running ones first. */
export function PersonApplications({ person }: { person: Stored<'people'> }) {
  const { loaded, rows } = useLive(applicationsOfPerson(person.id));
  const jobs = useLive(allJobs()).rows;
  const list = useMemo(
    () => [...rows.values()].toSorted((a, b) => Number(b.progress.state === 'active') - Number(a.progress.state === 'active') || b.progress.since - a.progress.since),
    [rows],
  );
  const add = (
    <Button size="small" icon={<IconPlus size={14} />} shortcut={shortcutOf('person.add-to-job')} onClick={() => openDialog({ kind: 'add-to-job', personIds: [person.id] })}>
      Add to a job
    </Button>
  );
  if (!loaded) return null;
  if (list.length === 0) return <EmptyState icon={<IconBriefcase size={24} stroke={1.5} />} message="Not on any job yet." action={add} />;
  return (
    <div className={classes.work}>
      {twice(list).map((jobId) => (
        <p key={jobId} className={classes.twice}>
          <IconArrowMerge size={14} aria-hidden />
          <span>Twice on {jobs.get(jobId)?.title ?? 'a job'}: both records that were merged are on it.</span>
        </p>
      ))}
      <ul>
        {list.map((application) => (
          <ApplicationRow key={application.id} application={application} job={jobs.get(application.jobId)} />
        ))}
      </ul>
      <div className={classes.add}>{add}</div>
    </div>
  );
}

/** The jobs that more than one of the applications is for. */
function twice(applications: readonly Stored<'applications'>[]): string[] {
  const jobs = applications.map(({ jobId }) => jobId);
  return [...new Set(jobs.filter((jobId, i) => jobs.indexOf(jobId) !== i))];
}
