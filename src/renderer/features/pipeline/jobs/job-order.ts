import type { Stored } from '#data/kernel/changes.ts';
import type { JobStatus } from '#shared/domain/job.ts';

type Job = Stored<'jobs'>;

export type JobGroup = { readonly title: string; readonly jobs: readonly Job[] };

const statusRank: { readonly [Status in JobStatus]: number } = { open: 0, 'on-hold': 1, draft: 2, filled: 3, closed: 4 };

/** The jobs to switch to: pinned ones, the latest visited ones, then by status (open first), the newest first. */
export function groupJobs(jobs: Iterable<Job>, pinnedIds: readonly string[], recentIds: readonly string[]): readonly JobGroup[] {
  const all = [...jobs].toSorted((a, b) => statusRank[a.status] - statusRank[b.status] || b.createdAt - a.createdAt);
  const byId = new Map(all.map((job) => [job.id, job]));
  const take = (ids: readonly string[]): Job[] =>
    ids.flatMap((id) => {
      const job = byId.get(id);
      byId.delete(id);
      return job ? [job] : [];
    });
  const pinned = take(pinnedIds);
  const recent = take(recentIds.slice(0, 5));
  const rest = [...byId.values()];
  const groups: readonly JobGroup[] = [
    { title: 'Pinned', jobs: pinned },
    { title: 'Recent', jobs: recent },
    { title: 'Open', jobs: rest.filter((job) => job.status === 'open') },
    { title: 'On hold and drafts', jobs: rest.filter((job) => job.status === 'on-hold' || job.status === 'draft') },
    { title: 'Filled and closed', jobs: rest.filter((job) => job.status === 'filled' || job.status === 'closed') },
  ];
  return groups.filter((group) => group.jobs.length > 0);
}

/** The job whose board is shown when none is named: the last one visited that is still there, or the first to offer. */
export function homeJob(jobs: ReadonlyMap<string, Job>, pinnedIds: readonly string[], recentIds: readonly string[]): Job | null {
  const last = recentIds.map((id) => jobs.get(id)).find((job) => job !== undefined);
  return last ?? groupJobs(jobs.values(), pinnedIds, [])[0]?.jobs[0] ?? null;
}

/** The ids of jobs among what was opened lately. */
export function recentJobIds(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => (key.startsWith('job:') ? [key.slice(4)] : []));
}
