import { run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { interviewsOfPerson } from '#data/queries/rows.ts';
import { droppedFrom, inviteStates, type InviteState } from '#shared/domain/invite-state.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { toSchedule, type InterviewForm } from './interview-form.ts';
import type { InterviewData } from './use-interview-data.ts';

type ToSave = {
  readonly values: InterviewForm;
  readonly data: InterviewData;
  readonly interview: Stored<'interviews'> | undefined;
  readonly theirZone: string;
};

const unsent: ReadonlySet<InviteState['state']> = new Set(['owed', 'stale', 'partly']);

/** `owed`: somebody has no file, or one that is out of date. */
type Saved = { readonly id: string; readonly owed: boolean };

/** Schedules or changes the interview, and keeps a zone that was not known. */
export async function save({ values, data, interview, theirZone }: ToSave): Promise<Result<Saved>> {
  const plan = toSchedule(values, interview);
  if (!plan) return fail('invalid', 'This day and time are not on the calendar. Choose another time.');
  const { person, applicationId } = data;
  const before = new Set(data.interviews.keys());
  const done = interview
    ? await run('interview.update', { id: interview.id, interview: plan })
    : await run('interview.schedule', { personId: person.id, applicationId, interview: plan });
  if (!done.ok) return done;
  showResult(done, undo);
  if (person.timeZone === '' && theirZone !== '') showResult(await run('person.update', { id: person.id, fields: { timeZone: theirZone } }), undo, true);
  const rows = interviewsOfPerson(person.id).snapshot().rows;
  const id = interview?.id ?? [...rows.keys()].find((one) => !before.has(one)) ?? '';
  const row = rows.get(id);
  return ok({ id, owed: row !== undefined && (inviteStates(row).some(({ state }) => unsent.has(state)) || droppedFrom(row).length > 0) });
}
