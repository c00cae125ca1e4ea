import { z } from 'zod';
import { applicationStates } from './application.ts';
import { documentKinds } from './document.ts';
import { givenReason } from './reason.ts';
import { instant, line, recordFields, text } from './record.ts';

/** An older text of a note, kept when it was edited. */
export const version = z.object({ id: z.string(), at: instant, by: z.string(), body: text });
export type Version = z.infer<typeof version>;

const base = {
  ...recordFields,
  personId: z.string(),
  applicationId: z.string().nullable(),
  jobId: z.string().nullable(),
  /** When it happened, which may be before it was written down (`createdAt`). */
  at: instant,
  body: text,
  pinned: z.boolean(),
  visibility: z.enum(['team', 'private']),
  versions: z.array(version),
};

export const directions = ['in', 'out'] as const;
export const callOutcomes = ['reached', 'no-answer', 'voicemail', 'wrong-number'] as const;

/** One line of a person's timeline. Never rewritten: an edit of `body` keeps the older text in `versions`. */
export const activity = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('note') }),
  z.object({
    ...base,
    kind: z.literal('call'),
    direction: z.enum(directions),
    outcome: z.enum(callOutcomes),
    minutes: z.number().int().min(0).max(1440).nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('mail'),
    direction: z.enum([...directions, 'draft']),
    subject: line,
    to: line,
  }),
  z.object({ ...base, kind: z.literal('meeting'), place: line }),
  z.object({
    ...base,
    kind: z.literal('stage'),
    from: line,
    to: line,
    state: z.enum(applicationStates),
    reason: givenReason.nullable(),
  }),
  z.object({ ...base, kind: z.literal('applied'), jobTitle: line, source: line }),
  z.object({
    ...base,
    kind: z.literal('interview'),
    interviewId: z.string(),
    change: z.enum(['scheduled', 'rescheduled', 'cancelled', 'done', 'no-show']),
    start: instant,
    round: line,
  }),
  z.object({ ...base, kind: z.literal('task'), taskId: z.string(), title: line, change: z.enum(['done', 'snoozed']) }),
  z.object({ ...base, kind: z.literal('interest'), from: line, to: line }),
  z.object({ ...base, kind: z.literal('consent'), state: line }),
  z.object({ ...base, kind: z.literal('imported'), source: line, importId: z.string() }),
  z.object({
    ...base,
    kind: z.literal('document'),
    documentId: z.string(),
    change: z.enum(['attached', 'removed']),
    /** As it was then: a document can be renamed and filed anew. */
    name: line,
    documentKind: z.enum(documentKinds),
    version: z.number().int().min(1),
  }),
]);
export type Activity = z.infer<typeof activity>;
export type ActivityKind = Activity['kind'];
export const activityKinds = activity.options.map((option) => option.shape.kind.value);

/** Whether both sides took part: what "days since the last two-way contact" counts. A message left is not contact. */
export function isTwoWay(a: Activity): boolean {
  switch (a.kind) {
    case 'call':
      return a.outcome === 'reached';
    case 'mail':
      return a.direction === 'in';
    case 'meeting':
      return true;
    case 'interview':
      return a.change === 'done';
    default:
      return false;
  }
}
