import { z } from 'zod';
import { company, emptyCompany } from '#shared/domain/company.ts';
import { emptyJob, job } from '#shared/domain/job.ts';
import { agencyStages, type Stage } from '#shared/domain/stage.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { born, defined, must } from './support.ts';

const fields = job.omit({ id: true, createdAt: true, createdBy: true });

/** A client that is not known yet: made with the job, as one entry. */
const newCompany = z.object({ id: z.uuid(), name: company.shape.name }).optional();

export const jobAdd = defineCommand(
  'job.add',
  z.object({ id: z.uuid(), fields: fields.partial().required({ title: true }), newCompany }),
  async (input, context) => {
    const client = addClient(context, input.newCompany);
    const base = { ...emptyJob, ownerId: context.userId, stages: [...agencyStages] };
    const record = job.parse({ ...base, ...defined(input.fields), ...client, ...born(context), id: input.id });
    context.changes.create('jobs', record);
    return ok({ title: `Opened job ${record.title}`, subjects: [record.id] });
  },
);

/** `moves` names, for each stage that is taken out and still holds cards, the stage they go to. */
export const jobUpdate = defineCommand(
  'job.update',
  z.object({
    id: z.string(),
    fields: fields.partial(),
    moves: z.record(z.string(), z.string()).default({}),
    newCompany,
  }),
  async (input, context) => {
    const found = await must(context, 'jobs', input.id);
    if (!found.ok) return found;
    const row = found.value;
    if (input.fields.stages) {
      const moved = await moveStranded(context, row, input.fields.stages, input.moves);
      if (!moved.ok) return moved;
    }
    context.changes.set('jobs', row, { ...defined(input.fields), ...addClient(context, input.newCompany) });
    return ok({ title: `Edited job ${row.title}`, subjects: [input.id] });
  },
);

export const jobTrash = defineCommand('job.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'jobs', input.id);
  if (!found.ok) return found;
  for (const application of await context.read.where('applications', 'jobId', input.id)) {
    context.changes.trash('applications', application);
  }
  context.changes.trash('jobs', found.value);
  return ok({ title: `Removed job ${found.value.title}`, subjects: [input.id] });
});

/** Makes the new client, if there is one. Answers what the job keeps of it. */
function addClient(context: Context, client: z.infer<typeof newCompany>): { companyId?: string } {
  if (!client) return {};
  context.changes.create('companies', { ...emptyCompany, ...born(context), ...client });
  return { companyId: client.id };
}

/** Cards never hang in a stage that is gone. */
async function moveStranded(
  context: Context,
  row: Stored<'jobs'>,
  next: readonly Stage[],
  moves: Readonly<Record<string, string>>,
): Promise<Result<null>> {
  const kept = new Set(next.map((stage) => stage.id));
  for (const application of await context.read.where('applications', 'jobId', row.id)) {
    const { stageId } = application.progress;
    if (kept.has(stageId)) continue;
    const target = moves[stageId];
    if (target === undefined || !kept.has(target)) {
      const name = row.stages.find((stage) => stage.id === stageId)?.name ?? stageId;
      return fail('invalid', `“${name}” still holds candidates. Choose the stage they go to.`);
    }
    context.changes.set('applications', application, { progress: { ...application.progress, stageId: target } });
  }
  return ok(null);
}
