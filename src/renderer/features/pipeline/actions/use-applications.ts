import { useEffect, useMemo, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs, applicationsOfJob } from '#data/queries/rows.ts';
import { personName } from '#shared/domain/person.ts';
import { formatCount } from '#ui/format/format.ts';
import { useLive } from '#ui/use-live.ts';
import { currentBoard } from '../board/current-board.ts';

export type Named = {
  readonly applications: readonly Stored<'applications'>[];
  readonly people: readonly Stored<'people'>[];
  readonly job: Stored<'jobs'> | null;
  /** `Ana Lima`, or `14 candidates`. */
  readonly who: string;
};

/** The applications a dialog is about, all of one job, with their people; null until they have been read. */
export function useApplications(ids: readonly string[]): Named | null {
  const [firstId] = ids;
  // On the board they are there already: a dialog that has to wait would miss the first keys.
  const [jobId, setJobId] = useState(() => currentBoard()?.applications.get(firstId ?? '')?.jobId ?? null);
  const unknown = jobId === null;
  useEffect(() => {
    if (firstId === undefined || !unknown) return;
    void desk()
      .db.applications.get(firstId)
      .then((row) => setJobId(typeof row?.['jobId'] === 'string' ? row['jobId'] : ''));
  }, [firstId, unknown]);
  const rows = useLive(applicationsOfJob(jobId ?? '')).rows;
  const job = useLive(allJobs()).rows.get(jobId ?? '') ?? null;
  const applications = useMemo(() => ids.map((id) => rows.get(id)).filter((row) => row !== undefined), [ids, rows]);
  const { people } = desk();
  const byId = useLive(people);
  useEffect(() => void people.need(applications.map((row) => row.personId)), [people, applications]);
  if (jobId === null || (jobId !== '' && applications.length === 0)) return null;
  const known = applications.map((row) => byId.get(row.personId)).filter((person) => person !== undefined);
  const [one] = known;
  const who = ids.length === 1 ? (one ? personName(one) : 'the candidate') : formatCount(ids.length, 'candidate', 'candidates');
  return { applications, people: known, job, who };
}
