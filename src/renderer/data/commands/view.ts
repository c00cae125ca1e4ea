import { z } from 'zod';
import { view } from '#shared/domain/view.ts';
import { ok } from '#shared/result.ts';
import { defineCommand } from '../kernel/command.ts';
import { born, defined, must } from './support.ts';

const fields = view.omit({ id: true, createdAt: true, createdBy: true });

/** Keeps how the table of people is laid out and searched, under a name. */
export const viewAdd = defineCommand('view.add', z.object({ id: z.uuid(), fields }), async (input, context) => {
  context.changes.create('views', { ...born(context), id: input.id, ...input.fields });
  return ok({ title: `Saved the view ${input.fields.name}`, subjects: [input.id] });
});

/** Another name, or what the table shows now. */
export const viewUpdate = defineCommand('view.update', z.object({ id: z.string(), fields: fields.partial() }), async (input, context) => {
  const found = await must(context, 'views', input.id);
  if (!found.ok) return found;
  context.changes.set('views', found.value, defined(input.fields));
  const { name } = input.fields;
  return ok({ title: name !== undefined && name !== found.value.name ? `Renamed the view ${found.value.name} to ${name}` : `Updated the view ${found.value.name}`, subjects: [input.id] });
});

export const viewTrash = defineCommand('view.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'views', input.id);
  if (!found.ok) return found;
  context.changes.trash('views', found.value);
  return ok({ title: `Removed the view ${found.value.name}`, subjects: [input.id] });
});
