import { z } from 'zod';
import { company, emptyCompany } from '#shared/domain/company.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand } from '../kernel/command.ts';
import { born, defined, must } from './support.ts';

const fields = company.omit({ id: true, createdAt: true, createdBy: true });

export const companyAdd = defineCommand(
  'company.add',
  z.object({ id: z.uuid(), fields: fields.partial().required({ name: true }) }),
  async (input, context) => {
    const record = company.parse({ ...emptyCompany, ...defined(input.fields), ...born(context), id: input.id });
    context.changes.create('companies', record);
    return ok({ title: `Added ${record.name}`, subjects: [record.id] });
  },
);

export const companyUpdate = defineCommand(
  'company.update',
  z.object({ id: z.string(), fields: fields.partial() }),
  async (input, context) => {
    const found = await must(context, 'companies', input.id);
    if (!found.ok) return found;
    context.changes.set('companies', found.value, defined(input.fields));
    return ok({ title: `Edited ${found.value.name}`, subjects: [input.id] });
  },
);

/** A company with jobs stays: its job orders would lose their client. */
export const companyTrash = defineCommand('company.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'companies', input.id);
  if (!found.ok) return found;
  const jobs = (await context.read.all('jobs')).filter((job) => job.companyId === input.id);
  const [first] = jobs;
  if (first) {
    const count = jobs.length === 1 ? 'a job' : `${jobs.length} jobs`;
    return fail('conflict', `${found.value.name} has ${count} (“${first.title}”). Remove or reassign it first.`);
  }
  context.changes.trash('companies', found.value);
  return ok({ title: `Removed ${found.value.name}`, subjects: [input.id] });
});
