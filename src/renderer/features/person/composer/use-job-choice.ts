import { useMemo } from 'react';
import { allJobs, applicationsOfPerson } from '#data/queries/rows.ts';
import { useLive } from '#ui/use-live.ts';

export type JobChoice = { readonly applicationId: string; readonly jobId: string; readonly title: string; readonly active: boolean };
export type JobChoices = { readonly all: readonly JobChoice[]; readonly chosen: JobChoice | null };

/** The jobs a person is on, running ones first, and the one that is chosen. */
export function useJobChoice(personId: string, applicationId: string | null): JobChoices {
  const { rows: applications } = useLive(applicationsOfPerson(personId));
  const { rows: jobs } = useLive(allJobs());
  return useMemo(() => {
    const all = [...applications.values()]
      .map((one) => ({ applicationId: one.id, jobId: one.jobId, title: jobs.get(one.jobId)?.title ?? 'A job', active: one.progress.state === 'active' }))
      .toSorted((a, b) => Number(b.active) - Number(a.active) || (a.title < b.title ? -1 : 1));
    return { all, chosen: all.find((one) => one.applicationId === applicationId) ?? null };
  }, [applications, jobs, applicationId]);
}
