import { z } from 'zod';
import { fee, job, jobStatuses, jobTypes, pay, question, type Job } from '#shared/domain/job.ts';
import { stage } from '#shared/domain/stage.ts';
import { repeatedName } from './stages/stage-list.ts';

const name = (what: string) => z.string().trim().min(1, what).max(500, 'Keep it to one line of 500 characters.');
const short = z.string().trim().max(500, 'Keep it to one line of 500 characters.');

/** The rules for the stages of a job or a template, in words for people. */
export const stagesRule = z
  .array(stage.extend({ name: name('Give the stage a name.') }))
  .min(1, 'A job needs at least one stage.')
  .superRefine((list, context) => {
    const twice = repeatedName(list);
    if (twice !== null) context.addIssue({ code: 'custom', message: `Two stages are called “${twice}”. Give one another name.` });
  });

/** What is typed in the dialog of a job. `newCompany` names a client to be made with the job. */
export const jobForm = z.object({
  title: name('Give the job a title.'),
  companyId: z.string().nullable(),
  newCompany: short,
  hiringContactId: z.string().nullable(),
  place: short,
  type: z.enum(jobTypes),
  status: z.enum(jobStatuses),
  ownerId: z.string().nullable(),
  openings: z.number('How many people are wanted?').int().min(1, 'At least one.').max(10_000, 'At most 10,000.').nullable().refine((count) => count !== null, 'How many people are wanted?'),
  pay: pay.refine(({ min, max }) => min === null || max === null || min <= max, { path: ['max'], message: 'Less than the lowest pay.' }),
  fee: fee.refine(({ kind, amount }) => kind !== 'percent' || amount <= 100, { path: ['amount'], message: 'At most 100 %.' }),
  description: job.shape.description,
  stages: stagesRule,
  questions: z.array(question.extend({ text: name('What is to be asked?') })).max(100, 'At most 100 questions.'),
  /** For each stage that is gone and holds candidates, the stage they go to. */
  moves: z.record(z.string(), z.string()),
});
export type JobForm = z.input<typeof jobForm>;
export type FilledJob = z.output<typeof jobForm>;

/** The form of a job that is there, or of a new one. */
export function formOf(from: Omit<Job, 'id' | 'createdAt' | 'createdBy'>): JobForm {
  const { title, companyId, hiringContactId, place, type, status, ownerId, openings, description } = from;
  return {
    title,
    companyId,
    newCompany: '',
    hiringContactId,
    place,
    type,
    status,
    ownerId,
    openings,
    pay: { ...from.pay },
    fee: { ...from.fee },
    description,
    stages: from.stages.map((one) => ({ ...one, demands: [...one.demands] })),
    questions: from.questions.map((one) => ({ ...one })),
    moves: {},
  };
}

/** What is saved of a filled form, and the name of a client to be made. */
export function fieldsOf({ newCompany, moves: _moves, openings, ...fields }: FilledJob): { readonly fields: Omit<FilledJob, 'newCompany' | 'moves' | 'openings'> & { readonly openings: number }; readonly newCompany: string } {
  return { fields: { ...fields, openings: openings ?? 1 }, newCompany };
}

/** The fields that differ from how the form began. */
export function changesOf<Form extends Partial<JobForm>>(now: Form, start: JobForm): Partial<Form> {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(start[key as keyof JobForm]))) as Partial<Form>;
}

/** What was typed and not saved, as text; empty when nothing was. */
export function keepChanges(now: JobForm, start: JobForm): string {
  const changes = changesOf(now, start);
  return Object.keys(changes).length === 0 ? '' : JSON.stringify(changes);
}

/** The form with what was typed before laid over it, field by field; what cannot be read is left out. */
export function withKept(start: JobForm, text: string): JobForm {
  if (text === '') return start;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return start;
  }
  const shapes: Readonly<Record<string, z.ZodType>> = draftShapes;
  if (typeof read !== 'object' || read === null) return start;
  const fine = Object.entries(read).filter(([key, value]) => shapes[key]?.safeParse(value).success);
  return { ...start, ...(Object.fromEntries(fine) as Partial<JobForm>) };
}

/** A draft may be wrong, as what is half typed is; only its shape must hold. */
const draftShapes = {
  title: z.string(),
  companyId: z.string().nullable(),
  newCompany: z.string(),
  hiringContactId: z.string().nullable(),
  place: z.string(),
  type: z.enum(jobTypes),
  status: z.enum(jobStatuses),
  ownerId: z.string().nullable(),
  openings: z.number().nullable(),
  pay,
  fee,
  description: z.string(),
  stages: z.array(stage.extend({ name: z.string() })),
  questions: z.array(question.extend({ text: z.string() })),
  moves: z.record(z.string(), z.string()),
} satisfies { readonly [K in keyof JobForm]: z.ZodType };
