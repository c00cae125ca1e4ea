import { generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Progress } from '#shared/domain/application.ts';
import type { Person } from '#shared/domain/person.ts';
import { givenReason } from '#shared/domain/reason.ts';
import { line } from '#shared/domain/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { recordInterview, scheduleInput } from './interview-plan.ts';
import { createPerson, newPersonInput } from './person.ts';
import { countPeople, Crowd, inSlices } from './slices.ts';
import { activityBase, born, must, naming, unique } from './support.ts';

const ids = z.array(z.string()).min(1).max(5000);

/**
 * Adds people to a job's first stage, or the named one; `newcomers` are added to the workspace in the same step. Someone
 * who is on the job already is left as they are.
 */
export const applicationAdd = defineCommand(
  'application.add',
  z.object({
    jobId: z.string(),
    personIds: z.array(z.string()).transform(unique),
    newcomers: z.array(newPersonInput).max(100).default([]),
    stageId: z.string().optional(),
    source: line.default(''),
  }),
  async (input, context) => {
    const found = await must(context, 'jobs', input.jobId);
    if (!found.ok) return found;
    const job = found.value;
    const stageId = input.stageId ?? job.stages[0]?.id ?? '';
    if (!job.stages.some((stage) => stage.id === stageId)) return fail('invalid', 'This stage is not part of the job.');
    const crowd = new Crowd();
    let last = await lastOrder(context, job.id, stageId);
    const add = (people: readonly Person[]): void => {
      crowd.add(people);
      const keys = generateNKeysBetween(last, null, people.length);
      last = keys.at(-1) ?? last;
      people.forEach((person, i) => {
        const source = input.source || person.source;
        const record = { ...born(context), personId: person.id, jobId: job.id, ownerId: context.userId, source };
        const progress: Progress = { stageId, state: 'active', reason: null, since: context.now };
        context.changes.create('applications', { ...record, progress, order: keys[i] as string, answers: {}, documentId: null });
        const base = activityBase(context, { personId: person.id, applicationId: record.id, jobId: job.id });
        context.changes.event({ ...base, kind: 'applied', jobTitle: job.title, source });
      });
    };
    const doing = `Adding ${countPeople(input.personIds.length)} to ${job.title}`;
    const planned = await inSlices(context, input.personIds, { doing, about: [job.id] }, async (slice) => {
      const there = (await context.read.whereAny('applications', 'personId', slice)).filter(({ jobId }) => jobId === job.id);
      const known = new Set(there.map(({ personId }) => personId));
      add((await context.read.getMany('people', slice)).filter(({ id }) => !known.has(id)));
    });
    if (!planned.ok) return planned;
    for (const newcomer of input.newcomers) {
      const created = createPerson(context, newcomer);
      if (!created.ok) return created;
      add([created.value]);
    }
    if (crowd.ids.length === 0) return fail('conflict', 'Already on this job.');
    return ok({ title: `Added ${crowd.name} to ${job.title}`, subjects: [job.id, ...crowd.ids] });
  },
);

/**
 * Moves cards of one job to a stage, between the cards `after` and `before` (ids; null or absent for the column's end).
 * A stage that asks for an interview or a note gets it in the same step, or the move is refused.
 */
export const applicationMove = defineCommand(
  'application.move',
  z.object({
    ids,
    stageId: z.string(),
    after: z.string().nullable().default(null),
    before: z.string().nullable().default(null),
    note: z.string().max(50_000).default(''),
    interview: scheduleInput.nullable().default(null),
  }),
  async (input, context) => {
    const loaded = await loadOfOneJob(context, input.ids);
    if (!loaded.ok) return loaded;
    const { applications, job } = loaded.value;
    const stage = job.stages.find((s) => s.id === input.stageId);
    if (!stage) return fail('invalid', 'This stage is not part of the job.');
    const entering = applications.filter((a) => a.progress.stageId !== stage.id);
    if (entering.length > 0 && stage.demands.includes('interview') && !input.interview) {
      return fail('invalid', `${stage.name} asks for an interview time.`);
    }
    if (entering.length > 0 && stage.demands.includes('note') && !input.note.trim()) {
      return fail('invalid', `${stage.name} asks for a note.`);
    }
    const keys = await ordersBetween(context, { jobId: job.id, stageId: stage.id }, input, applications);
    const people = await context.read.getMany('people', applications.map((a) => a.personId));
    applications.forEach((application, i) => {
      context.changes.set('applications', application, { order: keys[i] as string });
      if (application.progress.stageId === stage.id && application.progress.state === 'active') return;
      const state = stage.kind === 'hired' ? 'hired' : 'active';
      enter(context, job, application, { stageId: stage.id, state, reason: null, since: context.now }, input.note);
    });
    if (input.interview) {
      for (const application of entering) await recordInterview(context, input.interview, application);
    }
    const title = entering.length > 0 ? `Moved ${naming(people)} to ${stage.name}` : `Reordered ${naming(people)}`;
    return ok({ title, subjects: [job.id, ...people.map((p) => p.id)] });
  },
);

/** Ends applications with a reason; the candidate's own "no" counts as withdrawn. */
export const applicationReject = defineCommand(
  'application.reject',
  z.object({ ids, reason: givenReason }),
  async (input, context) => {
    const loaded = await loadOfOneJob(context, input.ids);
    if (!loaded.ok) return loaded;
    const { applications, job } = loaded.value;
    const people = await context.read.getMany('people', applications.map((a) => a.personId));
    const state = input.reason.family === 'candidate' ? 'withdrawn' : 'rejected';
    for (const application of applications) {
      const progress = { ...application.progress, state, reason: input.reason, since: context.now } as const;
      enter(context, job, application, progress, input.reason.note);
    }
    const title = `Rejected ${naming(people)} for ${job.title}: ${input.reason.text}`;
    return ok({ title, subjects: [job.id, ...people.map((p) => p.id)] });
  },
);

/** Brings ended applications back to the stage they were in. */
export const applicationReopen = defineCommand('application.reopen', z.object({ ids }), async (input, context) => {
  const loaded = await loadOfOneJob(context, input.ids);
  if (!loaded.ok) return loaded;
  const { applications, job } = loaded.value;
  const people = await context.read.getMany('people', applications.map((a) => a.personId));
  for (const application of applications) {
    if (application.progress.state === 'active') continue;
    const progress = { ...application.progress, state: 'active', reason: null, since: context.now } as const;
    enter(context, job, application, progress, '');
  }
  return ok({ title: `Reopened ${naming(people)} for ${job.title}`, subjects: [job.id, ...people.map((p) => p.id)] });
});

export const applicationAssign = defineCommand(
  'application.assign',
  z.object({ ids, ownerId: z.string().nullable() }),
  async (input, context) => {
    const applications = await context.read.getMany('applications', unique(input.ids));
    for (const row of applications) context.changes.set('applications', row, { ownerId: input.ownerId });
    const people = await context.read.getMany('people', applications.map((a) => a.personId));
    return ok({ title: `Assigned ${naming(people)}`, subjects: people.map((p) => p.id) });
  },
);

/** Answers to the job's questions, by question id. */
export const applicationAnswer = defineCommand(
  'application.answer',
  z.object({ id: z.string(), answers: z.record(z.string(), z.string().max(5000)) }),
  async (input, context) => {
    const found = await must(context, 'applications', input.id);
    if (!found.ok) return found;
    context.changes.set('applications', found.value, { answers: { ...found.value.answers, ...input.answers } });
    return ok({ title: 'Answered questions', subjects: [found.value.personId] });
  },
);

export const applicationTrash = defineCommand('application.trash', z.object({ ids }), async (input, context) => {
  const applications = await context.read.getMany('applications', unique(input.ids));
  for (const row of applications) context.changes.trash('applications', row);
  const people = await context.read.getMany('people', applications.map((a) => a.personId));
  return ok({ title: `Took ${naming(people)} off the job`, subjects: people.map((p) => p.id) });
});

type Loaded = {
  readonly applications: readonly Stored<'applications'>[];
  readonly job: Stored<'jobs'>;
};

async function loadOfOneJob(context: Context, wanted: readonly string[]): Promise<Result<Loaded>> {
  const applications = await context.read.getMany('applications', unique(wanted));
  const [first] = applications;
  if (!first) return fail('not-found', 'These candidates are no longer on the job.');
  if (applications.some((a) => a.jobId !== first.jobId)) return fail('invalid', 'Choose candidates of one job.');
  const job = await must(context, 'jobs', first.jobId);
  if (!job.ok) return job;
  return ok({ applications, job: job.value });
}

/** One step of an application, together with its line in the timeline. */
function enter(context: Context, job: Stored<'jobs'>, application: Stored<'applications'>, progress: Progress, note: string): void {
  const name = (id: string) => job.stages.find((stage) => stage.id === id)?.name ?? id;
  context.changes.set('applications', application, { progress });
  const about = { personId: application.personId, applicationId: application.id, jobId: job.id };
  context.changes.event({
    ...activityBase(context, about),
    kind: 'stage',
    from: name(application.progress.stageId),
    to: name(progress.stageId),
    state: progress.state,
    reason: progress.reason,
    body: note,
  });
}

/**
 * Fractional keys for the moved cards: below `after`, else above `before`, else at the column's end; also where the named
 * card has left the column. Reads the neighbours alone, however long the column is.
 */
async function ordersBetween(
  context: Context,
  column: { readonly jobId: string; readonly stageId: string },
  { after, before }: { readonly after: string | null; readonly before: string | null },
  moved: readonly Stored<'applications'>[],
): Promise<string[]> {
  const moving = new Set(moved.map((a) => a.id));
  const named = await context.read.getMany('applications', [after, before].filter((id) => id !== null));
  const inColumn = (id: string | null) =>
    named.find((a) => a.id === id && !moving.has(a.id) && a.jobId === column.jobId && a.progress.stageId === column.stageId)?.order;
  const next = async (above: string | null, below: string | null, reverse: boolean): Promise<string | null> => {
    const gap = { above, below, reverse, limit: moving.size + 1 };
    const near = await context.read.within('applications', '[jobId+progress.stageId+order]', [column.jobId, column.stageId], gap);
    return near.find((a) => !moving.has(a.id))?.order ?? null;
  };
  const above = inColumn(after);
  if (above !== undefined) return generateNKeysBetween(above, await next(above, null, false), moved.length);
  const below = inColumn(before) ?? null;
  return generateNKeysBetween(await next(null, below, true), below, moved.length);
}

/** The key of the column's last card; null where there is none. */
async function lastOrder(context: Context, jobId: string, stageId: string): Promise<string | null> {
  const [last] = await context.read.within('applications', '[jobId+progress.stageId+order]', [jobId, stageId], { above: null, below: null, limit: 1, reverse: true });
  return last?.order ?? null;
}
