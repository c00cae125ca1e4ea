import { z } from 'zod';
import type { ScheduleInput } from '#data/commands/interview-plan.ts';
import { attendee, interviewTypes, type Attendee, type Interview } from '#shared/domain/interview.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { day, line, text } from '#shared/domain/record.ts';
import { instantOf, isZone, wallTimeOf } from '#shared/domain/zoned-time.ts';

/** What is asked for. `day` and `time` are what clocks in `zone` show. */
export const interviewForm = z.object({
  title: line.trim().min(1, 'Give it a title; it stands in calendars.'),
  type: z.enum(interviewTypes),
  round: line.trim(),
  day: day.nullable().check((context) => {
    if (context.value === null) context.issues.push({ code: 'custom', message: 'Choose a day.', input: null });
  }),
  time: z.string().regex(/^\d{2}:\d{2}$/, 'Give a time.'),
  minutes: z.number({ error: 'Give a length.' }).int().min(5, 'At least 5 minutes.').max(1440, 'At most a day.'),
  zone: z.string().refine(isZone, 'Choose a time zone.'),
  place: line.trim(),
  link: line.trim(),
  attendees: z.array(attendee).max(100, 'At most 100 people.'),
  message: text,
  notes: text,
});
export type InterviewForm = z.input<typeof interviewForm>;

/** The address to write to: current, and whole enough for a calendar. Empty when there is none. */
export function mailOf(person: Pick<Person, 'emails'>): string {
  const usable = person.emails.filter(({ status, address }) => status === 'current' && isMail(address));
  return usable.toSorted((a, b) => a.rank - b.rank)[0]?.address ?? '';
}

export function isMail(address: string): boolean {
  return attendee.shape.email.safeParse(address).success;
}

type Start = { readonly person: Person; readonly jobTitle: string; readonly zone: string; readonly day: string };

/** A new interview as it is offered: tomorrow at ten, the candidate invited where there is an address. */
export function newForm({ person, jobTitle, zone, day: on }: Start): InterviewForm {
  const email = mailOf(person);
  const candidate: Attendee = { name: personName(person), email, role: 'candidate', answer: 'needs-action' };
  return {
    title: jobTitle === '' ? 'Interview' : `Interview: ${jobTitle}`.slice(0, 500),
    type: 'video',
    round: '',
    day: on,
    time: '10:00',
    minutes: 45,
    zone,
    place: '',
    link: '',
    attendees: email === '' ? [] : [candidate],
    message: '',
    notes: '',
  };
}

/** An interview that is there, to be changed, in the zone it was made in. */
export function formOf({ title, type, round, slot, place, link, attendees, message, notes }: Interview): InterviewForm {
  const zone = isZone(slot.zone) ? slot.zone : 'UTC';
  return { title, type, round, ...wallTimeOf(slot.start, zone), minutes: slot.minutes, zone, place, link, attendees, message, notes };
}

/** When the form says it starts (ms); null while day or time is none. */
export function startOf(form: Pick<InterviewForm, 'day' | 'time' | 'zone'>): number | null {
  return form.day === null ? null : instantOf({ day: form.day, time: form.time }, form.zone);
}

/** The same moment on another zone's clocks. */
export function inZone(form: Pick<InterviewForm, 'day' | 'time' | 'zone'>, zone: string): Pick<InterviewForm, 'day' | 'time' | 'zone'> {
  const start = startOf(form);
  return start === null ? { day: form.day, time: form.time, zone } : { ...wallTimeOf(start, zone), zone };
}

/** What the command wants; null where the day or time is none. When it is moved, everybody is asked again. */
export function toSchedule(form: InterviewForm, before?: Pick<Interview, 'slot'>): ScheduleInput | null {
  const start = startOf(form);
  if (start === null) return null;
  const { day: _day, time: _time, minutes, zone, attendees, ...rest } = form;
  const moved = before !== undefined && (before.slot.start !== start || before.slot.minutes !== minutes);
  return {
    ...rest,
    slot: { start, minutes, zone },
    attendees: moved ? attendees.map((one) => ({ ...one, answer: 'needs-action' })) : attendees,
  };
}

/** What was typed and not saved; null when there is nothing that still makes sense. */
export function formFromDraft(draft: string): InterviewForm | null {
  if (draft === '') return null;
  try {
    const loose = interviewForm.partial().safeParse(JSON.parse(draft));
    const whole = Object.keys(interviewForm.shape);
    return loose.success && whole.every((field) => Object.hasOwn(loose.data, field)) ? (loose.data as InterviewForm) : null;
  } catch {
    return null;
  }
}
