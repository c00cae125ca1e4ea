import { z } from 'zod';
import { line } from '#shared/domain/record.ts';
import { stages } from '#shared/domain/stage.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand } from '../kernel/command.ts';
import { born, must } from './support.ts';

export const pipelineAdd = defineCommand(
  'pipeline.add',
  z.object({ id: z.uuid(), name: line.min(1), stages }),
  async (input, context) => {
    context.changes.create('pipelines', { ...born(context), ...input });
    return ok({ title: `Added stage template ${input.name}`, subjects: [input.id] });
  },
);

/** Jobs keep the stages they were made with. */
export const pipelineUpdate = defineCommand(
  'pipeline.update',
  z.object({ id: z.string(), name: line.min(1), stages }),
  async ({ id, ...fields }, context) => {
    const found = await must(context, 'pipelines', id);
    if (!found.ok) return found;
    context.changes.set('pipelines', found.value, fields);
    return ok({ title: `Edited stage template ${fields.name}`, subjects: [id] });
  },
);

export const pipelineTrash = defineCommand('pipeline.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'pipelines', input.id);
  if (!found.ok) return found;
  if ((await context.read.all('pipelines')).length === 1) {
    return fail('conflict', 'This is the only stage template. Add another one before removing it.');
  }
  context.changes.trash('pipelines', found.value);
  return ok({ title: `Removed stage template ${found.value.name}`, subjects: [input.id] });
});
