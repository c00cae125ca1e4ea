import { z } from 'zod';
import type { Records } from '#shared/domain/schemas.ts';
import { defaultSettings, settings, user } from '#shared/domain/settings.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { born, defined, must } from './support.ts';

const choices = settings.omit({ id: true, createdAt: true, createdBy: true }).partial();

/** The first entry of a workspace: its settings, its first user, a stage template. */
export const workspaceStart = defineCommand(
  'workspace.start',
  z.object({ name: user.shape.name, email: user.shape.email, settings: choices }),
  async (input, context) => {
    if (await context.read.get('settings', 'workspace')) return fail('conflict', 'This workspace is set up already.');
    const origin = born(context);
    const record = settings.parse({ ...defaultSettings, ...defined(input.settings), ...origin, id: 'workspace' });
    await lay(context, 'settings', record);
    await lay(context, 'users', { ...origin, id: context.userId, name: input.name, email: input.email });
    context.changes.create('pipelines', { ...born(context), name: 'Agency', stages: [...agencyStages] });
    return ok({ title: 'Set up the workspace', subjects: [] });
  },
);

/** Makes a record whose id is given, or brings it back as it is to be now: everything may have been taken back before. */
async function lay<T extends 'settings' | 'users'>(context: Context, table: T, record: Records[T]): Promise<void> {
  const trashed = await context.read.trashed(table, record.id);
  if (trashed) context.changes.revive(table, trashed, record);
  else context.changes.create(table, record);
}

export const settingsUpdate = defineCommand('settings.update', choices, async (input, context) => {
  const found = await must(context, 'settings', 'workspace');
  if (!found.ok) return found;
  context.changes.set('settings', found.value, defined(input));
  return ok({ title: 'Changed settings', subjects: [] });
});

/** My name and mail address: the organizer of my invites. */
export const userUpdate = defineCommand(
  'user.update',
  z.object({ id: z.string(), name: user.shape.name, email: user.shape.email }),
  async ({ id, ...fields }, context) => {
    const found = await must(context, 'users', id);
    if (!found.ok) return found;
    context.changes.set('users', found.value, fields);
    return ok({ title: `Changed the details of ${fields.name}`, subjects: [id] });
  },
);
