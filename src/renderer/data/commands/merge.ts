import { z } from 'zod';
import { choiceNames, type SetOfPerson } from '#shared/domain/merge/fields.ts';
import { join, type Joined } from '#shared/domain/merge/join.ts';
import { passedOn, separate, type Brought } from '#shared/domain/merge/separate.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { limits } from '#shared/import/limits.ts';
import { fail, ok } from '#shared/result.ts';
import type { Json } from '#shared/sync/op.ts';
import { elementKey, setFields } from '#shared/sync/rules.ts';
import type { Stored } from '../kernel/changes.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { born, must } from './support.ts';

type ListField = Extract<SetOfPerson, keyof typeof limits>;

const listWords: { readonly [F in ListField]: string } = { emails: 'mail addresses', phones: 'phones', links: 'links', skills: 'skills', languages: 'languages', tags: 'tags' };

/**
 * Makes two records one: the loser is hidden behind the winner, and everything that belongs to it is shown there. `take` are
 * the choices in which the loser's values stand. Nothing of the loser is changed, so that the two can be separated at any time.
 */
export const personMerge = defineCommand(
  'person.merge',
  z.object({ winnerId: z.string(), loserId: z.string(), take: z.array(z.enum(choiceNames)).default([]) }),
  async ({ winnerId, loserId, take }, context) => {
    const [winner, loser] = [await must(context, 'people', winnerId), await must(context, 'people', loserId)];
    if (!winner.ok) return winner;
    if (!loser.ok) return loser;
    if (winner.value.id === loser.value.id) return fail('conflict', 'These are one and the same record already.');
    const { set, add } = join(winner.value, loser.value, take);
    const full = Object.entries(listWords).find(([field]) => countOf(winner.value, add, field as ListField) > limits[field as ListField]);
    if (full) return fail('invalid', `Together they have too many ${full[1]}: the limit is ${limits[full[0] as ListField]}. Remove some first.`);
    context.changes.set('people', winner.value, set as Partial<Stored<'people'>>);
    const added: { [field: string]: string[] } = {};
    for (const [field, elements] of Object.entries(add) as [keyof typeof add, readonly Json[]][]) {
      const rule = setFields.people?.[field] ?? {};
      added[field] = elements.map((element) => elementKey(element, rule));
      for (const element of elements) context.changes.add('people', winner.value, field, element);
    }
    const before = Object.fromEntries(Object.keys(set).map((field) => [field, winner.value[field] as Json]));
    const loserName = personName(loser.value).slice(0, 500);
    context.changes.create('merges', { ...born(context), winnerId: winner.value.id, loserId: loser.value.id, loserName, before, added });
    return ok({ title: `Merged ${loserName} into ${personName(winner.value)}`, subjects: [winner.value.id, loser.value.id] });
  },
);

/**
 * Separates two that were merged, whatever happened since: the one that was hidden is back with all that belongs to it. What the
 * merge had brought to the other is taken back where nobody has changed it, also from those the other was merged into later.
 */
export const personSeparate = defineCommand('person.separate', z.object({ mergeId: z.string() }), async ({ mergeId }, context) => {
  const found = await must(context, 'merges', mergeId);
  if (!found.ok) return fail('not-found', 'These two are separate already.');
  const merge = found.value;
  context.changes.trash('merges', merge);
  const loser = await context.read.hidden(merge.loserId);
  const names = [merge.loserName];
  if (loser) {
    names[0] = personName(loser);
    for (const { person, brought, others } of await holders(context, merge)) {
      names[1] = personName(person);
      const { set, remove } = separate(person, loser, brought, others);
      context.changes.set('people', person, set as Partial<Stored<'people'>>);
      for (const [field, keys] of Object.entries(remove) as [keyof typeof remove, readonly string[]][]) {
        for (const key of keys) context.changes.remove('people', person, field, key);
      }
    }
  }
  return ok({ title: `Separated ${names.join(' from ')}`, subjects: [merge.loserId, merge.winnerId] });
});

function countOf(winner: Person, add: Joined['add'], field: ListField): number {
  return winner[field].length + (add[field]?.length ?? 0);
}

type Holder = { readonly person: Stored<'people'>; readonly brought: Brought; readonly others: readonly Stored<'people'>[] };

/** Who has something of the loser's: the winner, and those it went on to when the winner was merged in turn. */
async function holders({ read }: Context, merge: Stored<'merges'>): Promise<Holder[]> {
  const all = await read.all('merges');
  const found = new Map<string, Holder>();
  let brought: Brought = merge;
  let at: Stored<'merges'> | undefined = merge;
  while (at && !found.has(at.winnerId)) {
    const { id, winnerId }: Stored<'merges'> = at;
    const person = await read.hidden(winnerId);
    if (!person) break;
    const losers = all.filter((one) => one.winnerId === winnerId && one.id !== id).map(({ loserId }) => read.hidden(loserId));
    found.set(winnerId, { person, brought, others: (await Promise.all(losers)).filter((one) => one !== undefined) });
    at = all.find(({ loserId }) => loserId === winnerId);
    if (at) brought = passedOn(brought, at);
  }
  return [...found.values()];
}
