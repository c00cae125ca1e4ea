import { z } from 'zod';
import { line, recordFields, text } from './record.ts';
import { stages } from './stage.ts';

export const jobTypes = ['permanent', 'contract', 'temporary', 'internal'] as const;
export const jobStatuses = ['draft', 'open', 'on-hold', 'filled', 'closed'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Yearly, daily or hourly, before tax, in whole units of an ISO 4217 currency. */
export const pay = z.object({
  min: z.number().min(0).nullable(),
  max: z.number().min(0).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  unit: z.enum(['year', 'month', 'day', 'hour']),
});
export type Pay = z.infer<typeof pay>;

/** Percent of the first year's pay, or a flat amount in the pay's currency. */
export const fee = z.object({ kind: z.enum(['none', 'percent', 'flat']), amount: z.number().min(0) });

/** `knockOut` names the answer that rules a candidate out; null asks only. */
export const question = z.object({
  id: z.string().min(1),
  text: line.min(1),
  kind: z.enum(['yes-no', 'text', 'number']),
  knockOut: line.nullable(),
});
export type Question = z.infer<typeof question>;

/** A job order of a client, or an internal role. */
export const job = z.object({
  ...recordFields,
  title: line.min(1),
  companyId: z.string().nullable(),
  hiringContactId: z.string().nullable(),
  description: text,
  place: line,
  type: z.enum(jobTypes),
  pay: pay,
  openings: z.number().int().min(1).max(10_000),
  fee,
  status: z.enum(jobStatuses),
  ownerId: z.string().nullable(),
  stages,
  questions: z.array(question).max(100),
});
export type Job = z.infer<typeof job>;

export const emptyJob: Omit<Job, 'id' | 'createdAt' | 'createdBy' | 'stages'> = {
  title: '',
  companyId: null,
  hiringContactId: null,
  description: '',
  place: '',
  type: 'permanent',
  pay: { min: null, max: null, currency: 'EUR', unit: 'year' },
  openings: 1,
  fee: { kind: 'none', amount: 0 },
  status: 'open',
  ownerId: null,
  questions: [],
};
