import { z } from 'zod';
import { instant, line, recordFields, text } from './record.ts';

export const interviewTypes = ['phone', 'video', 'onsite'] as const;
export type InterviewType = (typeof interviewTypes)[number];

/** Who gets which file: each class has its own, so that the candidate never sees internal people or notes. */
export const recipientClasses = ['candidate', 'interviewer', 'client'] as const;
export type RecipientClass = (typeof recipientClasses)[number];

export const attendee = z.object({
  name: line,
  email: z.email().max(320),
  role: z.enum(recipientClasses),
  answer: z.enum(['needs-action', 'accepted', 'declined', 'tentative']),
});
export type Attendee = z.infer<typeof attendee>;

/** Start and end are one value with their zone: half of each writer's time would be nonsense. `minutes` is the length. */
export const slot = z.object({
  start: instant,
  minutes: z.number().int().min(5).max(1440),
  zone: z.string().min(1).max(64),
});

/**
 * What a recipient class last got. It is out of date when the interview's `sequence` is higher: a change that is none for
 * the class takes its number along. `to` is whoever has an invite of the class, also those taken off since, until they are
 * told; notes older than that lack it, and count as everybody's of the class.
 */
export const sent = z.object({
  role: z.enum(recipientClasses),
  sequence: z.number().int(),
  at: instant,
  file: line,
  to: z.array(attendee.pick({ name: true, email: true })).max(500).optional(),
});
export type Sent = z.infer<typeof sent>;

export const interviewStatuses = ['scheduled', 'cancelled', 'done', 'no-show'] as const;

/**
 * An interview. `uid` names the calendar event for life; `sequence` rises with every change of time or status that
 * recipients must hear of (RFC 5546, 2.1.4).
 */
export const interview = z.object({
  ...recordFields,
  applicationId: z.string().nullable(),
  personId: z.string(),
  jobId: z.string().nullable(),
  title: line,
  type: z.enum(interviewTypes),
  round: line,
  slot,
  place: line,
  link: line,
  attendees: z.array(attendee).max(100),
  message: text,
  notes: text,
  uid: z.string().min(1).max(255),
  sequence: z.number().int().min(0),
  status: z.enum(interviewStatuses),
  sent: z.array(sent).max(10),
});
export type Interview = z.infer<typeof interview>;
