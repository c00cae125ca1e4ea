import { z } from 'zod';
import { day, line } from '#shared/domain/record.ts';
import { ok } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { countPeople, inSlices } from './slices.ts';
import { activityBase, born, defined, must, unique } from './support.ts';

const ids = z.array(z.string()).min(1).max(5000);
const title = line.refine((value) => value.trim() !== '', 'Say what is to be done.');

export const taskAdd = defineCommand(
  'task.add',
  z.object({
    title,
    due: day,
    personId: z.string().nullable().default(null),
    applicationId: z.string().nullable().default(null),
    jobId: z.string().nullable().default(null),
    ownerId: z.string().nullable().optional(),
  }),
  async (input, context) => {
    const ownerId = input.ownerId === undefined ? context.userId : input.ownerId;
    context.changes.create('tasks', { ...born(context), ...input, ownerId, snooze: null, doneAt: null, done: 0 });
    return ok({ title: `Task: ${input.title}`, subjects: subjects(input) });
  },
);

/** Adds the same follow-up to many people. */
export const taskAddMany = defineCommand(
  'task.addMany',
  z.object({ title, due: day, personIds: z.array(z.string()).min(1).transform(unique), jobId: z.string().nullable().default(null) }),
  async ({ personIds, jobId, due, title: what }, context) => {
    const planned = await inSlices(context, personIds, { doing: `Adding a task for ${countPeople(personIds.length)}: ${what}` }, (slice) => {
      for (const personId of slice) {
        const about = { personId, applicationId: null, jobId, ownerId: context.userId };
        context.changes.create('tasks', { ...born(context), ...about, title: what, due, snooze: null, doneAt: null, done: 0 });
      }
    });
    return planned.ok ? ok({ title: `Task for ${countPeople(personIds.length)}: ${what}`, subjects: personIds }) : planned;
  },
);

export const taskUpdate = defineCommand(
  'task.update',
  z.object({ id: z.string(), title: title.optional(), due: day.optional(), ownerId: z.string().nullable().optional() }),
  async ({ id, ...fields }, context) => {
    const found = await must(context, 'tasks', id);
    if (!found.ok) return found;
    context.changes.set('tasks', found.value, defined(fields));
    return ok({ title: `Edited task: ${found.value.title}`, subjects: subjects(found.value) });
  },
);

export const taskDone = defineCommand('task.done', z.object({ ids }), async (input, context) => {
  const tasks = await context.read.getMany('tasks', unique(input.ids));
  for (const row of tasks) {
    if (row.done === 1) continue;
    context.changes.set('tasks', row, { done: 1, doneAt: context.now });
    record(context, row, 'done', '');
  }
  return ok({ title: `Done: ${naming(tasks)}`, subjects: tasks.flatMap(subjects) });
});

export const taskReopen = defineCommand('task.reopen', z.object({ ids }), async (input, context) => {
  const tasks = await context.read.getMany('tasks', unique(input.ids));
  for (const row of tasks) context.changes.set('tasks', row, { done: 0, doneAt: null });
  return ok({ title: `Reopened: ${naming(tasks)}`, subjects: tasks.flatMap(subjects) });
});

/** Puts tasks off to a later day, and says why. */
export const taskSnooze = defineCommand(
  'task.snooze',
  z.object({ ids, until: day, reason: line }),
  async (input, context) => {
    const tasks = await context.read.getMany('tasks', unique(input.ids));
    for (const row of tasks) {
      const snooze = { from: row.due, reason: input.reason, at: context.now };
      context.changes.set('tasks', row, { due: input.until, snooze });
      record(context, row, 'snoozed', input.reason);
    }
    return ok({ title: `Put off to ${input.until}: ${naming(tasks)}`, subjects: tasks.flatMap(subjects) });
  },
);

export const taskTrash = defineCommand('task.trash', z.object({ ids }), async (input, context) => {
  const tasks = await context.read.getMany('tasks', unique(input.ids));
  for (const row of tasks) context.changes.trash('tasks', row);
  return ok({ title: `Removed: ${naming(tasks)}`, subjects: tasks.flatMap(subjects) });
});

/** `Call Ana back`, or `3 tasks`. */
function naming(tasks: readonly Stored<'tasks'>[]): string {
  const [first] = tasks;
  return tasks.length === 1 && first ? first.title : `${tasks.length} tasks`;
}

function record(context: Context, row: Stored<'tasks'>, change: 'done' | 'snoozed', body: string): void {
  if (row.personId === null) return;
  const base = activityBase(context, { personId: row.personId, applicationId: row.applicationId, jobId: row.jobId });
  context.changes.event({ ...base, kind: 'task', taskId: row.id, title: row.title, change, body });
}

function subjects(about: { readonly personId: string | null; readonly jobId: string | null }): string[] {
  return [about.personId, about.jobId].filter((ref): ref is string => ref !== null);
}
