import { z } from 'zod';
import { givenReason } from './reason.ts';
import { instant, line, recordFields } from './record.ts';

export const applicationStates = ['active', 'rejected', 'withdrawn', 'hired'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Where the application stands, as one value: stage and state never part. `since` starts the stage's clock. */
export const progress = z.object({
  stageId: z.string().min(1),
  state: z.enum(applicationStates),
  reason: givenReason.nullable(),
  since: instant,
});
export type Progress = z.infer<typeof progress>;

/** A person × a job. `order` is a fractional index inside the column; `answers` are by question id. */
export const application = z.object({
  ...recordFields,
  personId: z.string(),
  jobId: z.string(),
  progress,
  order: z.string().min(1),
  ownerId: z.string().nullable(),
  source: line,
  answers: z.record(z.string(), z.string().max(5000)),
  /** The document the person applied with; records older than documents have none. */
  documentId: z.string().nullable().optional(),
});
export type Application = z.infer<typeof application>;
