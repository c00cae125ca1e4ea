import { z } from 'zod';
import { emptyPerson, interest, person, personName, type Person } from '#shared/domain/person.ts';
import { line } from '#shared/domain/record.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import type { Stored } from '../kernel/changes.ts';
import { countPeople, Crowd, inSlices } from './slices.ts';
import { activityBase, born, defined, must, unique } from './support.ts';

const fields = person.omit({ id: true, createdAt: true, createdBy: true }).partial();
const ids = z.array(z.string()).min(1).transform(unique);

/** `id` is given by the caller, who then can open the person at once. */
export const newPersonInput = z.object({ id: z.uuid(), fields });

export const personAdd = defineCommand('person.add', newPersonInput, async (input, context) => {
  const created = createPerson(context, input);
  if (!created.ok) return created;
  return ok({ title: `Added ${personName(created.value)}`, subjects: [created.value.id] });
});

/** Creates a person inside a command; somebody without name, mail and phone is refused. */
export function createPerson(context: Context, input: z.infer<typeof newPersonInput>): Result<Person> {
  const record = { ...emptyPerson, source: 'Added by hand', ...defined(input.fields), ...born(context), id: input.id };
  if (!hasIdentity(record)) return fail('invalid', 'Give a name, a mail address or a phone number.');
  context.changes.create('people', record);
  return ok(record);
}

export const personUpdate = defineCommand(
  'person.update',
  z.object({ id: z.string(), fields }),
  async ({ id, fields: values }, context) => {
    const found = await must(context, 'people', id);
    if (!found.ok) return found;
    const before = found.value;
    if (!hasIdentity({ ...before, ...defined(values) })) {
      return fail('invalid', 'A person needs a name, a mail address or a phone number.');
    }
    context.changes.set('people', before, defined(values));
    recordTurns(context, before, values);
    return ok({ title: `Edited ${personName(before)}`, subjects: [id] });
  },
);

/** Interest with its reason; the timeline keeps how it went. A new level without a reason has none: the old one was for the old level. */
export const personInterest = defineCommand(
  'person.interest',
  z.object({ id: z.string(), interest: interest.partial() }),
  async (input, context) => {
    const found = await must(context, 'people', input.id);
    if (!found.ok) return found;
    const before = found.value.interest;
    const turned = input.interest.level !== undefined && input.interest.level !== before.level;
    const next = { ...before, ...(turned ? { reason: '' } : {}), ...defined(input.interest) };
    context.changes.set('people', found.value, { interest: next });
    recordTurns(context, found.value, { interest: next });
    return ok({ title: `Interest of ${personName(found.value)}: ${next.level}`, subjects: [input.id] });
  },
);

export const personTag = defineCommand(
  'person.tag',
  z.object({ ids, add: z.array(line.trim().min(1)).max(50), remove: z.array(line).max(50) }),
  async (input, context) => {
    const what = [...input.add.map((tag) => `+${tag}`), ...input.remove.map((tag) => `−${tag}`)].join(', ');
    const crowd = new Crowd();
    const planned = await inSlices(context, input.ids, { doing: `Tagging ${countPeople(input.ids.length)}: ${what}` }, async (slice) => {
      const people = await context.read.getMany('people', slice);
      crowd.add(people);
      for (const row of people) {
        for (const tag of input.add) if (!row.tags.includes(tag)) context.changes.add('people', row, 'tags', tag);
        for (const tag of input.remove) context.changes.remove('people', row, 'tags', tag);
      }
    });
    return planned.ok ? ok({ title: `Tagged ${crowd.name}: ${what}`, subjects: crowd.ids }) : planned;
  },
);

export const personOwn = defineCommand(
  'person.own',
  z.object({ ids, ownerIds: z.array(z.string()).max(50) }),
  async (input, context) => {
    const crowd = new Crowd();
    const planned = await inSlices(context, input.ids, { doing: `Changing the owner of ${countPeople(input.ids.length)}` }, async (slice) => {
      const people = await context.read.getMany('people', slice);
      crowd.add(people);
      for (const row of people) context.changes.set('people', row, { owners: input.ownerIds });
    });
    return planned.ok ? ok({ title: `Changed the owner of ${crowd.name}`, subjects: crowd.ids }) : planned;
  },
);

/** Into the trash, with what is open about them; the timeline waits for them to come back. */
export const personTrash = defineCommand('person.trash', z.object({ ids }), async (input, context) => {
  const crowd = new Crowd();
  const planned = await inSlices(context, input.ids, { doing: `Removing ${countPeople(input.ids.length)}` }, async (slice) => {
    const people = await context.read.getMany('people', slice);
    crowd.add(people);
    const here = people.map((row) => row.id);
    for (const table of ['applications', 'interviews', 'tasks', 'poolMembers'] as const) {
      for (const child of await context.read.whereAny(table, 'personId', here)) context.changes.trash(table, child);
    }
    for (const row of people) context.changes.trash('people', row);
  });
  return planned.ok ? ok({ title: `Removed ${crowd.name}`, subjects: crowd.ids }) : planned;
});

function hasIdentity(p: Pick<Stored<'people'>, 'given' | 'family' | 'preferred' | 'original' | 'emails' | 'phones'>): boolean {
  const named = [p.given, p.family, p.preferred, p.original].some((name) => name.trim() !== '');
  return named || p.emails.length > 0 || p.phones.length > 0;
}

/** Changes that belong into the story of the person: interest and consent. */
function recordTurns(context: Context, before: Stored<'people'>, next: Partial<z.infer<typeof fields>>): void {
  if (next.interest && (next.interest.level !== before.interest.level || (next.interest.reason !== before.interest.reason && next.interest.reason !== ''))) {
    const body = next.interest.reason;
    const turn = { kind: 'interest', from: before.interest.level, to: next.interest.level, body } as const;
    context.changes.event({ ...activityBase(context, { personId: before.id }), ...turn });
  }
  if (next.consent && next.consent.state !== before.consent.state) {
    const turn = { kind: 'consent', state: next.consent.state, body: next.consent.basis } as const;
    context.changes.event({ ...activityBase(context, { personId: before.id }), ...turn });
  }
}
