import { useMemo } from 'react';
import { agencyStages } from '#shared/domain/stage.ts';
import { emptyJob } from '#shared/domain/job.ts';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allCompanies, allJobs, allPipelines, allUsers } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { formOf, type JobForm } from './job-form.ts';
import { JobFormDialog } from './job-form-dialog.tsx';

/** A job: a new one, perhaps for a company, or one that is there. */
export function JobDialog({ dialog, onClose }: { dialog: DialogOf<'job'>; onClose: () => void }) {
  const jobs = useLive(allJobs());
  const templates = useLive(allPipelines());
  const users = useLive(allUsers());
  const companies = useLive(allCompanies());
  if (!jobs.loaded || !templates.loaded || !users.loaded || !companies.loaded) return null;
  const job = dialog.jobId === undefined ? null : jobs.rows.get(dialog.jobId);
  if (job === undefined) {
    return (
      <Dialog title="Job" onClose={onClose} reading>
        <EmptyState message="This job is no longer here. It may have been removed; History brings it back." />
      </Dialog>
    );
  }
  return <WithStart job={job} companyId={dialog.companyId ?? null} jobs={jobs.rows} templates={templates.rows} onClose={onClose} />;
}

type WithStartProps = {
  readonly job: Stored<'jobs'> | null;
  readonly companyId: string | null;
  readonly jobs: ReadonlyMap<string, Stored<'jobs'>>;
  readonly templates: ReadonlyMap<string, Stored<'pipelines'>>;
  readonly onClose: () => void;
};

function WithStart({ job, companyId, jobs, templates, onClose }: WithStartProps) {
  const start = useMemo(() => (job ? formOf(job) : newJob(companyId, jobs, templates)), [job, companyId, jobs, templates]);
  return <JobFormDialog jobId={job?.id ?? null} start={start} onClose={onClose} />;
}

/** A new job begins like the last one: its currency; and with the oldest template's stages. */
function newJob(companyId: string | null, jobs: WithStartProps['jobs'], templates: WithStartProps['templates']): JobForm {
  const last = [...jobs.values()].toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const template = [...templates.values()].toSorted((a, b) => a.createdAt - b.createdAt)[0];
  return formOf({
    ...emptyJob,
    pay: { ...emptyJob.pay, currency: last?.pay.currency ?? emptyJob.pay.currency },
    companyId,
    ownerId: desk().kernel.userId,
    stages: [...(template?.stages ?? agencyStages)],
  });
}
