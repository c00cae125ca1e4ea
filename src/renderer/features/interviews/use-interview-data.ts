import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs, allSettings, allUsers, applicationsOfPerson, interviewsOfPerson, onePerson } from '#data/queries/rows.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { useLive } from '#ui/use-live.ts';

export type InterviewData = {
  readonly person: Stored<'people'>;
  readonly interviews: ReadonlyMap<string, Stored<'interviews'>>;
  readonly jobTitle: string;
  readonly applicationId: string | null;
  readonly users: ReadonlyMap<string, Stored<'users'>>;
  /** The recruiter at this desk. */
  readonly me: Stored<'users'> | undefined;
  readonly zone: string;
  readonly workingDays: readonly number[];
};

/** Everything the dialog is about; null while it is being read, `gone` when the person is not there. */
export function useInterviewData({ personId, applicationId, interviewId }: DialogOf<'interview'>): InterviewData | 'gone' | null {
  const people = useLive(onePerson(personId));
  const interviews = useLive(interviewsOfPerson(personId));
  const applications = useLive(applicationsOfPerson(personId));
  const jobs = useLive(allJobs());
  const users = useLive(allUsers());
  const settings = useLive(allSettings());
  if (![people, interviews, applications, jobs, users, settings].every(({ loaded }) => loaded)) return null;
  const person = people.rows.get(personId);
  if (!person) return 'gone';
  const interview = interviews.rows.get(interviewId ?? '');
  const application = applications.rows.get(interview?.applicationId ?? applicationId ?? '');
  const { zone, workingDays } = settings.rows.get('workspace') ?? defaultSettings;
  return {
    person,
    interviews: interviews.rows,
    jobTitle: jobs.rows.get(application?.jobId ?? '')?.title ?? '',
    applicationId: application?.id ?? null,
    users: users.rows,
    me: users.rows.get(desk().kernel.userId),
    zone,
    workingDays,
  };
}
