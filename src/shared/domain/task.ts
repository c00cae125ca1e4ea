import { z } from 'zod';
import { day, instant, line, recordFields } from './record.ts';

/** A follow-up, due on a day in the recruiter's zone. */
export const task = z.object({
  ...recordFields,
  title: line.min(1),
  personId: z.string().nullable(),
  applicationId: z.string().nullable(),
  jobId: z.string().nullable(),
  ownerId: z.string().nullable(),
  due: day,
  /** The last time it was put off: from which day, and why. */
  snooze: z.object({ from: day, reason: line, at: instant }).nullable(),
  doneAt: instant.nullable(),
  /** 0 while open, 1 when done: IndexedDB cannot index null. */
  done: z.union([z.literal(0), z.literal(1)]),
});
export type Task = z.infer<typeof task>;
