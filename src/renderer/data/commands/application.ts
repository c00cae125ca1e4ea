import { generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Progress } from '#shared/domain/application.ts';
import type { Person } from '#shared/domain/person.ts';
import { givenReason } from '#shared/domain/reason.ts';
import { line } from '#shared/domain/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { lastOrder, ordersBetween } from './card-order.ts';
import { recordInterview, scheduleInput } from './interview-plan.ts';
import { createPerson, newPersonInput } from './person.ts';
import { countPeople, Crowd, inSlices, type Naming } from './slices.ts';
import { activityBase, born, must, unique } from './support.ts';

const ids = z.array(z.string()).min(1).transform(unique);

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
    let last = await lastOrder(context, { jobId: job.id, stageId });
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
    const found = await jobOf(context, input.ids);
    if (!found.ok) return found;
    const job = found.value;
    const stage = job.stages.find((s) => s.id === input.stageId);
    if (!stage) return fail('invalid', 'This stage is not part of the job.');
    const keys = await ordersBetween(context, { jobId: job.id, stageId: stage.id }, input, input.ids);
    let entered = 0;
    const doing = `Moving ${countPeople(input.ids.length)} to ${stage.name}`;
    const crowd = await eachOfJob(context, job, input.ids, doing, async (applications) => {
      const entering = applications.filter((a) => a.progress.stageId !== stage.id);
      entered += entering.length;
      if (entering.length > 0 && stage.demands.includes('interview') && !input.interview) return fail('invalid', `${stage.name} asks for an interview time.`);
      if (entering.length > 0 && stage.demands.includes('note') && !input.note.trim()) return fail('invalid', `${stage.name} asks for a note.`);
      for (const application of applications) {
        context.changes.set('applications', application, { order: keys.get(application.id) as string });
        if (application.progress.stageId === stage.id && application.progress.state === 'active') continue;
        const state = stage.kind === 'hired' ? 'hired' : 'active';
        enter(context, job, application, { stageId: stage.id, state, reason: null, since: context.now }, input.note);
      }
      if (input.interview) for (const application of entering) await recordInterview(context, input.interview, application);
      return ok(null);
    });
    if (!crowd.ok) return crowd;
    const { name, ids: people } = crowd.value;
    return ok({ title: entered > 0 ? `Moved ${name} to ${stage.name}` : `Reordered ${name}`, subjects: [job.id, ...people] });
  },
);

/** Ends applications with a reason; the candidate's own "no" counts as withdrawn. */
export const applicationReject = defineCommand(
  'application.reject',
  z.object({ ids, reason: givenReason }),
  async (input, context) => {
    const found = await jobOf(context, input.ids);
    if (!found.ok) return found;
    const job = found.value;
    const state = input.reason.family === 'candidate' ? 'withdrawn' : 'rejected';
    const doing = `Rejecting ${countPeople(input.ids.length)} for ${job.title}`;
    const crowd = await eachOfJob(context, job, input.ids, doing, (applications) => {
      for (const application of applications) {
        const progress = { ...application.progress, state, reason: input.reason, since: context.now } as const;
        enter(context, job, application, progress, input.reason.note);
      }
      return ok(null);
    });
    if (!crowd.ok) return crowd;
    return ok({ title: `Rejected ${crowd.value.name} for ${job.title}: ${input.reason.text}`, subjects: [job.id, ...crowd.value.ids] });
  },
);

/** Brings ended applications back to the stage they were in. */
export const applicationReopen = defineCommand('application.reopen', z.object({ ids }), async (input, context) => {
  const found = await jobOf(context, input.ids);
  if (!found.ok) return found;
  const job = found.value;
  const doing = `Reopening ${countPeople(input.ids.length)} for ${job.title}`;
  const crowd = await eachOfJob(context, job, input.ids, doing, (applications) => {
    for (const application of applications) {
      if (application.progress.state === 'active') continue;
      const progress = { ...application.progress, state: 'active', reason: null, since: context.now } as const;
      enter(context, job, application, progress, '');
    }
    return ok(null);
  });
  if (!crowd.ok) return crowd;
  return ok({ title: `Reopened ${crowd.value.name} for ${job.title}`, subjects: [job.id, ...crowd.value.ids] });
});

export const applicationAssign = defineCommand(
  'application.assign',
  z.object({ ids, ownerId: z.string().nullable() }),
  async (input, context) => {
    const crowd = await eachSlice(context, input.ids, { doing: `Assigning ${countPeople(input.ids.length)}` }, (applications) => {
      for (const row of applications) context.changes.set('applications', row, { ownerId: input.ownerId });
      return ok(null);
    });
    return crowd.ok ? ok({ title: `Assigned ${crowd.value.name}`, subjects: crowd.value.ids }) : crowd;
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
  const crowd = await eachSlice(context, input.ids, { doing: `Taking ${countPeople(input.ids.length)} off the job` }, (applications) => {
    for (const row of applications) context.changes.trash('applications', row);
    return ok(null);
  });
  return crowd.ok ? ok({ title: `Took ${crowd.value.name} off the job`, subjects: crowd.value.ids }) : crowd;
});

/** What is planned for some applications at a time; a failure ends the whole. */
type PlanSlice = (applications: readonly Stored<'applications'>[]) => Result<null> | Promise<Result<null>>;

/** Plans over any number of applications; answers whose they are. */
async function eachSlice(context: Context, wanted: readonly string[], naming: Naming, plan: PlanSlice): Promise<Result<Crowd>> {
  const crowd = new Crowd();
  const planned = await inSlices(context, wanted, naming, async (slice) => {
    const applications = await context.read.getMany('applications', slice);
    crowd.add(await context.read.getMany('people', applications.map(({ personId }) => personId)));
    return plan(applications);
  });
  return planned.ok ? ok(crowd) : planned;
}

/** The same for candidates of one job. */
function eachOfJob(context: Context, job: Stored<'jobs'>, wanted: readonly string[], doing: string, plan: PlanSlice): Promise<Result<Crowd>> {
  return eachSlice(context, wanted, { doing, about: [job.id] }, (applications) =>
    applications.some(({ jobId }) => jobId !== job.id) ? fail('invalid', 'Choose candidates of one job.') : plan(applications),
  );
}

/** The job of the first of these applications that is still there. */
async function jobOf(context: Context, wanted: readonly string[]): Promise<Result<Stored<'jobs'>>> {
  for (const id of wanted) {
    const application = await context.read.get('applications', id);
    if (application) return must(context, 'jobs', application.jobId);
  }
  return fail('not-found', 'These candidates are no longer on the job.');
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
