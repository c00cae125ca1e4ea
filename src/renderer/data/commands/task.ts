import { z } from 'zod';
import { day, line } from '#shared/domain/record.ts';
import { ok } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { activityBase, born, defined, must } from './support.ts';

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
  z.object({ title, due: day, personIds: z.array(z.string()).min(1).max(5000), jobId: z.string().nullable().default(null) }),
  async (input, context) => {
    for (const personId of new Set(input.personIds)) {
      const { jobId, due } = input;
      const about = { personId, applicationId: null, jobId, ownerId: context.userId };
      context.changes.create('tasks', { ...born(context), ...about, title: input.title, due, snooze: null, doneAt: null, done: 0 });
    }
    return ok({ title: `Task for ${input.personIds.length} people: ${input.title}`, subjects: input.personIds });
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

export const taskDone = defineCommand('task.done', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'tasks', input.id);
  if (!found.ok) return found;
  context.changes.set('tasks', found.value, { done: 1, doneAt: context.now });
  if (found.value.done === 0) record(context, found.value, 'done', '');
  return ok({ title: `Done: ${found.value.title}`, subjects: subjects(found.value) });
});

export const taskReopen = defineCommand('task.reopen', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'tasks', input.id);
  if (!found.ok) return found;
  context.changes.set('tasks', found.value, { done: 0, doneAt: null });
  return ok({ title: `Reopened: ${found.value.title}`, subjects: subjects(found.value) });
});

/** Puts a task off to a later day, and says why. */
export const taskSnooze = defineCommand(
  'task.snooze',
  z.object({ id: z.string(), until: day, reason: line }),
  async (input, context) => {
    const found = await must(context, 'tasks', input.id);
    if (!found.ok) return found;
    const row = found.value;
    const snooze = { from: row.due, reason: input.reason, at: context.now };
    context.changes.set('tasks', row, { due: input.until, snooze });
    record(context, row, 'snoozed', input.reason);
    return ok({ title: `Snoozed to ${input.until}: ${row.title}`, subjects: subjects(row) });
  },
);

export const taskTrash = defineCommand('task.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'tasks', input.id);
  if (!found.ok) return found;
  context.changes.trash('tasks', found.value);
  return ok({ title: `Removed task: ${found.value.title}`, subjects: subjects(found.value) });
});

function record(context: Context, row: Stored<'tasks'>, change: 'done' | 'snoozed', body: string): void {
  if (row.personId === null) return;
  const base = activityBase(context, { personId: row.personId, applicationId: row.applicationId, jobId: row.jobId });
  context.changes.event({ ...base, kind: 'task', taskId: row.id, title: row.title, change, body });
}

function subjects(about: { readonly personId: string | null; readonly jobId: string | null }): string[] {
  return [about.personId, about.jobId].filter((ref): ref is string => ref !== null);
}
