import { z } from 'zod';
import { line, recordFields } from './record.ts';

export const stageKinds = ['new', 'screen', 'submitted', 'interview', 'offer', 'hired', 'closed'] as const;
export type StageKind = (typeof stageKinds)[number];

/** What a card must bring along to enter a stage. */
export const stageDemands = ['interview', 'note'] as const;
export type StageDemand = (typeof stageDemands)[number];

/** `sla` is in business days; null means that nobody is late here. */
export const stage = z.object({
  id: z.string().min(1),
  name: line.min(1),
  kind: z.enum(stageKinds),
  sla: z.number().int().min(1).max(365).nullable(),
  demands: z.array(z.enum(stageDemands)),
});
export type Stage = z.infer<typeof stage>;

/** At least one stage; ids are unique inside a pipeline. */
export const stages = z
  .array(stage)
  .min(1, 'A pipeline needs at least one stage.')
  .refine((list) => new Set(list.map((s) => s.id)).size === list.length, 'Two stages share one id.');

/** A stage template, copied into a job when the job is made. */
export const pipeline = z.object({ ...recordFields, name: line.min(1), stages });
export type Pipeline = z.infer<typeof pipeline>;

export const agencyStages: readonly Stage[] = [
  { id: 'new', name: 'New', kind: 'new', sla: 2, demands: [] },
  { id: 'screen', name: 'Screen', kind: 'screen', sla: 3, demands: [] },
  { id: 'submitted', name: 'Submitted', kind: 'submitted', sla: 5, demands: [] },
  { id: 'interview', name: 'Interview', kind: 'interview', sla: 7, demands: ['interview'] },
  { id: 'offer', name: 'Offer', kind: 'offer', sla: 5, demands: [] },
  { id: 'hired', name: 'Hired', kind: 'hired', sla: null, demands: [] },
];
