import { z } from 'zod';
import { poolMember, type PoolMember } from '#shared/domain/pool.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { countPeople, Crowd, inSlices } from './slices.ts';
import { born, must, unique } from './support.ts';

const personIds = z.array(z.string()).min(1).transform(unique);
const some = { poolId: z.string(), personIds };

/** Puts people into a pool, at its first stage or a named one. Who is in it already stays as they are. */
export const poolAdd = defineCommand('pool.add', z.object({ ...some, stageId: z.string().optional(), note: poolMember.shape.note.default('') }), async (input, context) => {
  const pool = await mustBePool(context, input.poolId, input.stageId);
  if (!pool.ok) return pool;
  const stageId = input.stageId ?? pool.value.stages[0]?.id;
  if (stageId === undefined) return fail('invalid', `${pool.value.name} has no stage.`);
  const crowd = new Crowd();
  const naming = { doing: `Adding ${countPeople(input.personIds.length)} to ${pool.value.name}`, about: [input.poolId] };
  const planned = await inSlices(context, input.personIds, naming, async (slice) => {
    // Who was merged is asked for by the one who stands for them.
    const found = await context.read.getMany('people', slice);
    const inside = new Set((await membersOf(context, input.poolId, found.map(({ id }) => id))).map(({ personId }) => personId));
    const people = found.filter(({ id }) => !inside.has(id));
    crowd.add(people);
    for (const { id: personId } of people) {
      const record: PoolMember = { ...born(context), personId, poolId: input.poolId, stageId, since: context.now, note: input.note };
      context.changes.create('poolMembers', record);
    }
  });
  return planned.ok ? ok({ title: `Added ${crowd.name} to ${pool.value.name}`, subjects: [input.poolId, ...crowd.ids] }) : planned;
});

export const poolMoveStage = defineCommand('pool.moveStage', z.object({ ...some, stageId: z.string() }), async (input, context) => {
  const pool = await mustBePool(context, input.poolId, input.stageId);
  if (!pool.ok) return pool;
  const stage = pool.value.stages.find(({ id }) => id === input.stageId)?.name ?? '';
  const naming = { doing: `Moving ${countPeople(input.personIds.length)} to ${stage}`, about: [input.poolId] };
  const { stageId } = input;
  return each(context, input, naming, (who) => `Moved ${who} to ${stage} in ${pool.value.name}`, (member) => {
    if (member.stageId !== stageId) context.changes.set('poolMembers', member, { stageId, since: context.now });
  });
});

/** Why somebody is in the pool. */
export const poolNote = defineCommand('pool.note', z.object({ ...some, note: poolMember.shape.note }), async (input, context) => {
  const pool = await must(context, 'pools', input.poolId);
  if (!pool.ok) return pool;
  const naming = { doing: `Noting why ${countPeople(input.personIds.length)} are in ${pool.value.name}`, about: [input.poolId] };
  return each(context, input, naming, (who) => `Noted why ${who} ${input.personIds.length === 1 ? 'is' : 'are'} in ${pool.value.name}`, (member) => {
    context.changes.set('poolMembers', member, { note: input.note });
  });
});

/** Takes people out of a pool; they themselves stay. */
export const poolTake = defineCommand('pool.take', z.object(some), async (input, context) => {
  const pool = await must(context, 'pools', input.poolId);
  if (!pool.ok) return pool;
  const naming = { doing: `Taking ${countPeople(input.personIds.length)} out of ${pool.value.name}`, about: [input.poolId] };
  return each(context, input, naming, (who) => `Took ${who} out of ${pool.value.name}`, (member) => context.changes.trash('poolMembers', member));
});

type Some = { readonly poolId: string; readonly personIds: readonly string[] };

/** Does the same with the places of these people in a pool. Whoever is not in it is passed over. */
async function each(context: Context, { poolId, personIds: ids }: Some, naming: { readonly doing: string; readonly about: readonly string[] }, title: (who: string) => string, act: (member: Stored<'poolMembers'>) => void) {
  const crowd = new Crowd();
  const planned = await inSlices(context, ids, naming, async (slice) => {
    const members = await membersOf(context, poolId, slice);
    crowd.add(await context.read.getMany('people', members.map(({ personId }) => personId)));
    for (const member of members) act(member);
  });
  return planned.ok ? ok({ title: title(crowd.name), subjects: [poolId, ...crowd.ids] }) : planned;
}

async function membersOf(context: Context, poolId: string, people: readonly string[]): Promise<Stored<'poolMembers'>[]> {
  return (await context.read.whereAny('poolMembers', 'personId', people)).filter((member) => member.poolId === poolId);
}

async function mustBePool(context: Context, id: string, stageId: string | undefined): Promise<Result<Stored<'pools'>>> {
  const found = await must(context, 'pools', id);
  if (!found.ok) return found;
  if (found.value.kind === 'segment') return fail('invalid', `${found.value.name} is a segment: its query says who is in it.`);
  if (stageId !== undefined && !found.value.stages.some((stage) => stage.id === stageId)) return fail('not-found', 'This stage is no longer there. It may have been removed.');
  return found;
}
