import { z } from 'zod';
import { attendee, interviewTypes, recipientClasses, slot } from './domain/interview.ts';

/** What a calendar file says. Nothing in here is internal: notes never cross. */
export const invite = z.strictObject({
  method: z.enum(['REQUEST', 'CANCEL']),
  /** For a CANCEL: the interview takes place, without the attendees the file is for. */
  goesOn: z.boolean(),
  uid: z.string().min(1).max(255),
  sequence: z.number().int().min(0),
  summary: z.string().min(1).max(500),
  type: z.enum(interviewTypes),
  slot,
  place: z.string().max(500),
  link: z.string().max(2000),
  message: z.string().max(50_000),
  organizer: z.strictObject({ name: z.string().max(200), email: z.email().max(320) }),
  /** The class the file is for: only attendees of this class are named in it. */
  recipient: z.enum(recipientClasses),
  attendees: z.array(attendee).min(1).max(100),
});
export type Invite = z.infer<typeof invite>;

/** One of my interviews in the calendar I subscribe to (METHOD:PUBLISH, which names no attendees). */
export const published = invite
  .pick({ uid: true, sequence: true, summary: true, slot: true, place: true, link: true, message: true })
  .extend({ status: z.enum(['CONFIRMED', 'CANCELLED']) });
export type Published = z.infer<typeof published>;
