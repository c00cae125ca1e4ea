import type { Stored } from '#data/kernel/changes.ts';
import { fold } from '#shared/domain/fold.ts';

/** A job as the list shows it. */
export type JobRow = {
  readonly job: Stored<'jobs'>;
  readonly client: string;
  readonly owner: string;
  /** Candidates in play, and those who were hired. */
  readonly active: number;
  readonly hired: number;
};

export const views = ['running', 'ended', 'all'] as const;
export type JobsView = (typeof views)[number];

export const viewNames: { readonly [V in JobsView]: string } = { running: 'Running', ended: 'Filled and closed', all: 'All' };

/** What the names and counts beside a job are read from. */
type Sources = {
  readonly companies: ReadonlyMap<string, { readonly name: string }>;
  readonly users: ReadonlyMap<string, { readonly name: string }>;
  readonly active: ReadonlyMap<string, number>;
  readonly hired: ReadonlyMap<string, number>;
};

/** The jobs with what stands beside them, the newest first. */
export function rowsOf(jobs: Iterable<Stored<'jobs'>>, { companies, users, active, hired }: Sources): JobRow[] {
  return [...jobs]
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .map((job) => ({
      job,
      client: companies.get(job.companyId ?? '')?.name ?? '',
      owner: users.get(job.ownerId ?? '')?.name ?? '',
      active: active.get(job.id) ?? 0,
      hired: hired.get(job.id) ?? 0,
    }));
}

/** The rows of a view whose title, client, place or owner hold every typed word. */
export function shownRows(rows: readonly JobRow[], view: JobsView, text: string): readonly JobRow[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return rows.filter(({ job, client, owner }) => {
    const ended = job.status === 'filled' || job.status === 'closed';
    if (view !== 'all' && ended !== (view === 'ended')) return false;
    const all = fold([job.title, client, job.place, owner].join('\n'));
    return words.every((word) => all.includes(word));
  });
}
