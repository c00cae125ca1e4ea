import { z } from 'zod';
import type { CommandInput } from '#data/commands/registry.ts';
import { interviewTypes } from '#shared/domain/interview.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { day, line } from '#shared/domain/record.ts';
import { instantOf, isZone } from '#shared/domain/zoned-time.ts';

/** What is asked for before a card may enter a stage that demands an interview. */
export const interviewForm = z.object({
  type: z.enum(interviewTypes),
  round: line.trim().min(1, 'Say which round it is.'),
  day: day.nullable().check((context) => {
    if (context.value === null) context.issues.push({ code: 'custom', message: 'Choose a day.', input: null });
  }),
  time: z.string().regex(/^\d{2}:\d{2}$/, 'Give a time.'),
  minutes: z.number({ error: 'Give a length.' }).int().min(5, 'At least 5 minutes.').max(1440, 'At most a day.'),
  zone: z.string().refine(isZone, 'Choose a time zone.'),
  where: line,
});
export type InterviewForm = z.input<typeof interviewForm>;

/** What is kept of it while it is not saved: it may be half done. */
export const interviewDraft = z.object({
  type: z.enum(interviewTypes),
  round: z.string(),
  day: day.nullable(),
  time: z.string(),
  minutes: z.number(),
  zone: z.string(),
  where: z.string(),
});

type Schedule = NonNullable<CommandInput<'application.move'>['interview']>;

/**
 * The interview to schedule; null where the day or time is none. Only one candidate can be invited by mail; for several,
 * each is written to on their own.
 */
export function toSchedule(form: InterviewForm, jobTitle: string, people: readonly Person[]): Schedule | null {
  const start = form.day === null ? null : instantOf({ day: form.day, time: form.time }, form.zone);
  if (start === null) return null;
  const [person, ...others] = people;
  const email = others.length === 0 ? person?.emails.find((one) => one.status === 'current')?.address : undefined;
  const invited = person && email !== undefined && z.email().max(320).safeParse(email).success;
  return {
    title: `${form.round}: ${jobTitle}`,
    type: form.type,
    round: form.round,
    slot: { start, minutes: form.minutes, zone: form.zone },
    place: form.type === 'onsite' ? form.where.trim() : '',
    link: form.type === 'onsite' ? '' : form.where.trim(),
    attendees: invited ? [{ name: personName(person), email, role: 'candidate', answer: 'needs-action' }] : [],
    message: '',
    notes: '',
  };
}
