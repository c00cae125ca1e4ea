import { z } from 'zod';
import { attendee, sent as sentFields, type Interview, type Sent } from '#shared/domain/interview.ts';
import { droppedFrom, has, holdersIn, withHolders, type Dropped } from '#shared/domain/invite-state.ts';
import { personName } from '#shared/domain/person.ts';
import { text } from '#shared/domain/record.ts';
import { fail, ok } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { recordChange, recordInterview, scheduleInput } from './interview-plan.ts';
import { must } from './support.ts';

export const interviewSchedule = defineCommand(
  'interview.schedule',
  z.object({ personId: z.string(), applicationId: z.string().nullable(), interview: scheduleInput }),
  async (input, context) => {
    const person = await must(context, 'people', input.personId);
    if (!person.ok) return person;
    const application = input.applicationId ? await context.read.get('applications', input.applicationId) : undefined;
    await recordInterview(context, input.interview, application ?? { personId: input.personId });
    return ok({ title: `Scheduled an interview with ${personName(person.value)}`, subjects: subjects(person.value.id, application?.jobId) });
  },
);

/**
 * Changes details. A new time, place or length raises SEQUENCE, so that calendars take the update (RFC 5546, 2.1.4), and
 * schedules one that is over again. Taking off somebody who has an invite raises it too, for the cancellation they get.
 */
export const interviewUpdate = defineCommand(
  'interview.update',
  z.object({ id: z.string(), interview: scheduleInput }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    if (row.status === 'cancelled') return fail('conflict', 'This interview was cancelled. Schedule a new one.');
    const moved = !sameSlot(row, input.interview);
    const status = moved ? 'scheduled' : row.status;
    const sent = withHolders(row);
    const known = droppedFrom({ ...row, sent });
    const off = droppedFrom({ attendees: input.interview.attendees, sent, status }).filter((one) => !has(known, one));
    const sequence = moved || off.length > 0 ? row.sequence + 1 : row.sequence;
    const kept = moved ? sent : carryOn(sent, row.sequence, sequence, off);
    context.changes.set('interviews', row, { ...input.interview, sequence, status, sent: kept });
    if (moved) recordChange(context, { ...row, ...input.interview }, 'rescheduled', input.interview.slot.start);
    const title = `${moved ? 'Moved' : 'Edited'} the interview with ${await nameOf(context, row)}`;
    return ok({ title, subjects: subjects(row.personId, row.jobId) });
  },
);

export const interviewCancel = defineCommand(
  'interview.cancel',
  z.object({ id: z.string(), reason: text }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    if (row.status === 'cancelled') return fail('conflict', 'This interview is cancelled already.');
    context.changes.set('interviews', row, { status: 'cancelled', sequence: row.sequence + 1 });
    recordChange(context, row, 'cancelled', row.slot.start, input.reason);
    const title = `Cancelled the interview with ${await nameOf(context, row)}`;
    return ok({ title, subjects: subjects(row.personId, row.jobId) });
  },
);

/** How it went: it took place, or they did not come. */
export const interviewFinish = defineCommand(
  'interview.finish',
  z.object({ id: z.string(), status: z.enum(['done', 'no-show']), note: text }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    context.changes.set('interviews', row, { status: input.status });
    recordChange(context, row, input.status, row.slot.start, input.note);
    const verb = input.status === 'done' ? 'took place' : 'was missed';
    return ok({ title: `Interview with ${await nameOf(context, row)} ${verb}`, subjects: subjects(row.personId, row.jobId) });
  },
);

/** An attendee's answer, as they gave it. */
export const interviewAnswer = defineCommand(
  'interview.answer',
  z.object({ id: z.string(), email: z.string(), answer: attendee.shape.answer }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    const attendees = row.attendees.map((a) => (a.email === input.email ? { ...a, answer: input.answer } : a));
    context.changes.set('interviews', row, { attendees });
    return ok({ title: `${input.email}: ${input.answer}`, subjects: subjects(row.personId, row.jobId) });
  },
);

/** A file for a recipient class was saved: remembers what they last got, and who has it. */
export const interviewSent = defineCommand(
  'interview.sent',
  z.object({ id: z.string(), sent: sentFields.omit({ at: true, to: true }) }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    const { role } = input.sent;
    const now = holdersIn(row.attendees, role);
    const before = withHolders(row).find((s) => s.role === role)?.to?.filter((one) => !has(now, one)) ?? [];
    const others = row.sent.filter((s) => s.role !== role);
    context.changes.set('interviews', row, { sent: [...others, { ...input.sent, at: context.now, to: [...now, ...before] }] });
    return ok({ title: `Saved the invite for the ${input.sent.role}`, subjects: subjects(row.personId, row.jobId) });
  },
);

/** Somebody taken off was told, by a file or otherwise: they have no invite any more. */
export const interviewTell = defineCommand(
  'interview.tell',
  z.object({ id: z.string(), email: z.string() }),
  async (input, context) => {
    const found = await must(context, 'interviews', input.id);
    if (!found.ok) return found;
    const row = found.value;
    const off = droppedFrom(row).find((one) => has([one], input));
    if (!off) return fail('conflict', 'They take part, or were told already.');
    context.changes.set('interviews', row, { sent: row.sent.map((s) => (s.to ? { ...s, to: s.to.filter((one) => !has([one], input)) } : s)) });
    return ok({ title: `Told ${off.name || off.email} that they are off the interview`, subjects: subjects(row.personId, row.jobId) });
  },
);

/** What a class has stays as good as it was when the number rises for others alone: those who lost nobody. */
function carryOn(sent: readonly Sent[], from: number, to: number, off: readonly Dropped[]): Sent[] {
  return sent.map((s) => (s.sequence === from && !off.some(({ role }) => role === s.role) ? { ...s, sequence: to } : s));
}

/** Whether calendars see the same time and place. */
function sameSlot(a: Pick<Interview, 'slot' | 'place' | 'link'>, b: Pick<Interview, 'slot' | 'place' | 'link'>): boolean {
  return (
    a.slot.start === b.slot.start &&
    a.slot.minutes === b.slot.minutes &&
    a.slot.zone === b.slot.zone &&
    a.place === b.place &&
    a.link === b.link
  );
}

async function nameOf(context: Context, row: Stored<'interviews'>): Promise<string> {
  const person = await context.read.get('people', row.personId);
  return person ? personName(person) : 'someone';
}

function subjects(...ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id): id is string => typeof id === 'string');
}
