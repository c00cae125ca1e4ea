import { z } from 'zod';
import { personName } from '#shared/domain/person.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand } from '../kernel/command.ts';
import { must } from './support.ts';

/** Remembers that two people are not the same human, so that nobody is asked again. Kept with the one of the smaller id. */
export const personNotSame = defineCommand('person.notSame', z.object({ a: z.string(), b: z.string() }), async ({ a, b }, context) => {
  if (a === b) return fail('invalid', 'These are one and the same record.');
  const [first, second] = a < b ? [a, b] : [b, a];
  const one = await must(context, 'people', first);
  if (!one.ok) return one;
  const other = await must(context, 'people', second);
  if (!other.ok) return other;
  if (one.value.id === other.value.id) return fail('conflict', 'These two were merged.');
  context.changes.add('people', one.value, 'notSame', second);
  return ok({ title: `Not the same: ${personName(one.value)} and ${personName(other.value)}`, subjects: [first, second] });
});
