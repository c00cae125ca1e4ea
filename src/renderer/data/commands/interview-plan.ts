import type { z } from 'zod';
import { interview as fields, type Interview } from '#shared/domain/interview.ts';
import type { Stored } from '../kernel/changes.ts';
import type { Context } from '../kernel/command.ts';
import { activityBase, born } from './support.ts';

/** What an interview needs to be scheduled. */
export const scheduleInput = fields.pick({
  title: true,
  type: true,
  round: true,
  slot: true,
  place: true,
  link: true,
  attendees: true,
  message: true,
  notes: true,
});
export type ScheduleInput = z.infer<typeof scheduleInput>;

/** Creates the interview and its line in the timeline. The UID is the event's name in calendars, for life. */
export async function recordInterview(
  context: Context,
  input: ScheduleInput,
  about: Pick<Stored<'applications'>, 'id' | 'personId' | 'jobId'> | { readonly personId: string },
): Promise<Interview> {
  const origin = born(context);
  const applicationId = 'id' in about ? about.id : null;
  const jobId = 'jobId' in about ? about.jobId : null;
  const record: Interview = {
    ...origin,
    ...input,
    applicationId,
    jobId,
    personId: about.personId,
    uid: `${origin.id}@warmbench`,
    sequence: 0,
    status: 'scheduled',
    sent: [],
  };
  context.changes.create('interviews', record);
  recordChange(context, record, 'scheduled', input.slot.start);
  return record;
}

/** The timeline's line about an interview. */
export function recordChange(
  context: Context,
  interview: Interview,
  change: 'scheduled' | 'rescheduled' | 'cancelled' | 'done' | 'no-show',
  start: number,
  body = '',
): void {
  const { personId, applicationId, jobId, round } = interview;
  const base = activityBase(context, { personId, applicationId, jobId });
  context.changes.event({ ...base, kind: 'interview', interviewId: interview.id, change, start, round, body });
}
