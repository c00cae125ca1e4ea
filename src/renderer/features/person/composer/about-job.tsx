import { IconBriefcase, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ComposerKind } from '#state/composer.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import classes from './composer.module.css';
import type { JobChoices } from './use-job-choice.ts';

type AboutJobProps = {
  readonly jobs: JobChoices;
  readonly kind: ComposerKind;
  readonly isPrivate: boolean;
  readonly onJob: (applicationId: string | null) => void;
  readonly onPrivate: (isPrivate: boolean) => void;
};

/** Which of the person's jobs it is about, and whether only its author sees it. */
export function AboutJob({ jobs, kind, isPrivate, onJob, onPrivate }: AboutJobProps) {
  return (
    <div className={classes.choices}>
      {jobs.all.length > 0 && (
        <Menu
          label="About which job"
          trigger={
            <Button size="small" variant="quiet" className={classes.job} icon={<IconBriefcase size={14} />} title={jobs.chosen?.title}>
              {jobs.chosen?.title ?? 'No job'}
            </Button>
          }
          entries={[
            { id: 'none', label: 'About no job', checked: jobs.chosen === null, onSelect: () => onJob(null) },
            ...jobs.all.map((job) => ({
              id: job.applicationId,
              label: job.active ? job.title : `${job.title} (ended)`,
              checked: job.applicationId === jobs.chosen?.applicationId,
              onSelect: () => onJob(job.applicationId),
            })),
          ]}
        />
      )}
      {kind !== 'task' && (
        <IconButton
          size="small"
          label={isPrivate ? 'Private: only you see it' : 'The team sees it'}
          aria-pressed={isPrivate}
          icon={isPrivate ? <IconLock size={14} /> : <IconLockOpen size={14} />}
          onClick={() => onPrivate(!isPrivate)}
        />
      )}
    </div>
  );
}
