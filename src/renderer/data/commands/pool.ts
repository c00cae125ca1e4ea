import { z } from 'zod';
import { firstStages, pool, type Pool } from '#shared/domain/pool.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { inSlices } from './slices.ts';
import { born, defined, must } from './support.ts';

const name = z.string().trim().pipe(pool.shape.name);
const fields = pool.pick({ description: true, ownerId: true, stages: true, query: true }).partial();

/** Makes a pool (with stages) or a segment (with a query). `id` is given by the caller, who then can open it at once. */
export const poolCreate = defineCommand('pool.create', z.object({ id: z.uuid(), kind: pool.shape.kind, name, fields }), async (input, context) => {
  const { id, kind, name: called } = input;
  const given = defined(input.fields);
  const empty = { description: '', ownerId: context.userId, stages: kind === 'static' ? [...firstStages] : [], query: '' };
  const record: Pool = { ...empty, ...given, ...born(context), id, kind, name: called };
  const wrong = await whatIsWrong(record, context);
  if (wrong) return wrong;
  context.changes.create('pools', record);
  return ok({ title: `Made the ${nounOf(record)} ${called}`, subjects: [id] });
});

/** Changes what is given. Whoever stands at a stage that is gone comes to the first one. */
export const poolUpdate = defineCommand('pool.update', z.object({ id: z.string(), fields: fields.extend({ name: name.optional() }) }), async (input, context) => {
  const found = await must(context, 'pools', input.id);
  if (!found.ok) return found;
  const next = { ...found.value, ...defined(input.fields) };
  const wrong = await whatIsWrong(next, context);
  if (wrong) return wrong;
  context.changes.set('pools', found.value, defined(input.fields));
  const kept = new Set(next.stages.map(({ id }) => id));
  const [first] = next.stages;
  if (first && found.value.stages.some(({ id }) => !kept.has(id))) {
    const stranded = (await context.read.where('poolMembers', 'poolId', input.id)).filter(({ stageId }) => !kept.has(stageId));
    const byId = new Map(stranded.map((member) => [member.id, member]));
    const planned = await inSlices(context, [...byId.keys()], { doing: `Moving who is in ${next.name} to ${first.name}`, about: [input.id] }, (slice) => {
      for (const one of slice) context.changes.set('poolMembers', byId.get(one) as (typeof stranded)[number], { stageId: first.id, since: context.now });
    });
    if (!planned.ok) return planned;
  }
  return ok({ title: `Edited the ${nounOf(next)} ${next.name}`, subjects: [input.id] });
});

/** Into the trash, with who is in it; the people themselves stay. */
export const poolRemove = defineCommand('pool.remove', z.object({ id: z.string() }), async ({ id }, context) => {
  const found = await must(context, 'pools', id);
  if (!found.ok) return found;
  const called = `the ${nounOf(found.value)} ${found.value.name}`;
  const members = await context.read.where('poolMembers', 'poolId', id);
  const byId = new Map(members.map((member) => [member.id, member]));
  const planned = await inSlices(context, [...byId.keys()], { doing: `Removing ${called}`, about: [id] }, (slice) => {
    for (const one of slice) context.changes.trash('poolMembers', byId.get(one) as (typeof members)[number]);
  });
  if (!planned.ok) return planned;
  context.changes.trash('pools', found.value);
  return ok({ title: `Removed ${called}`, subjects: [id] });
});

/** `pool` or `segment`. */
function nounOf({ kind }: Pick<Pool, 'kind'>): string {
  return kind === 'static' ? 'pool' : 'segment';
}

async function whatIsWrong({ id, kind, name: called, stages, query }: Pool, { read, now }: Context): Promise<Result<never> | null> {
  const wanted = called.toLowerCase();
  if ((await read.all('pools')).some((other) => other.id !== id && other.name.toLowerCase() === wanted)) return fail('conflict', `${called} is there already. Choose another name.`);
  if (kind === 'static') {
    if (query !== '') return fail('invalid', 'A pool has no query: a segment has.');
    return stages.length > 0 ? null : fail('invalid', 'A pool needs at least one stage.');
  }
  if (stages.length > 0) return fail('invalid', 'A segment has no stages: a pool has.');
  const { node, errors } = parseQuery(query, { now, zone: 'UTC' });
  const [error] = errors;
  if (error) return fail('invalid', error.message);
  return node ? null : fail('invalid', 'Say who belongs to the segment.');
}
