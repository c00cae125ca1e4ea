import { z } from 'zod';
import { callOutcomes, directions } from '#shared/domain/activity.ts';
import { personName } from '#shared/domain/person.ts';
import { instant, line, text } from '#shared/domain/record.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { activityBase, must } from './support.ts';

const written = text.refine((body) => body.trim() !== '', 'Write something first.');
const about = {
  personId: z.string(),
  applicationId: z.string().nullable().default(null),
  jobId: z.string().nullable().default(null),
  visibility: z.enum(['team', 'private']).default('team'),
  /** When it happened; now when absent. */
  at: instant.optional(),
};

export const noteAdd = defineCommand('note.add', z.object({ ...about, body: written }), async (input, context) => {
  const name = await nameOf(context, input.personId);
  if (name === undefined) return gone();
  context.changes.event({ ...base(context, input), kind: 'note', body: input.body });
  return ok({ title: `Note about ${name}`, subjects: subjects(input) });
});

export const callLog = defineCommand(
  'call.log',
  z.object({
    ...about,
    direction: z.enum(directions),
    outcome: z.enum(callOutcomes),
    minutes: z.number().int().min(0).max(1440).nullable(),
    body: text,
  }),
  async (input, context) => {
    const name = await nameOf(context, input.personId);
    if (name === undefined) return gone();
    const { direction, outcome, minutes, body } = input;
    context.changes.event({ ...base(context, input), kind: 'call', direction, outcome, minutes, body });
    return ok({ title: `Call with ${name}`, subjects: subjects(input) });
  },
);

/** A mail written here or noted from the mailbox. A draft is not sent, and never says so. */
export const mailLog = defineCommand(
  'mail.log',
  z.object({ ...about, direction: z.enum([...directions, 'draft']), subject: line, to: line, body: text }),
  async (input, context) => {
    const name = await nameOf(context, input.personId);
    if (name === undefined) return gone();
    const { direction, subject, to, body } = input;
    context.changes.event({ ...base(context, input), kind: 'mail', direction, subject, to, body });
    const what = direction === 'draft' ? 'Mail draft for' : direction === 'in' ? 'Mail from' : 'Mail to';
    return ok({ title: `${what} ${name}`, subjects: subjects(input) });
  },
);

/** A draft that went out by hand: in one step it leaves the timeline, and a mail sent now takes its place. */
export const mailSent = defineCommand('mail.sent', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'activities', input.id);
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.kind !== 'mail' || draft.direction !== 'draft') return fail('conflict', 'This mail is no draft any more.');
  const name = await nameOf(context, draft.personId);
  if (name === undefined) return gone();
  const { subject, to, body, visibility, pinned } = draft;
  context.changes.trash('activities', draft);
  context.changes.event({ ...activityBase(context, draft), kind: 'mail', direction: 'out', subject, to, body, visibility, pinned });
  return ok({ title: `Mail to ${name}`, subjects: subjects(draft) });
});

export const meetingLog = defineCommand(
  'meeting.log',
  z.object({ ...about, place: line, body: text }),
  async (input, context) => {
    const name = await nameOf(context, input.personId);
    if (name === undefined) return gone();
    context.changes.event({ ...base(context, input), kind: 'meeting', place: input.place, body: input.body });
    return ok({ title: `Meeting with ${name}`, subjects: subjects(input) });
  },
);

/** A new text; the older one is kept beside it. */
export const activityEdit = defineCommand(
  'activity.edit',
  z.object({ id: z.string(), body: text }),
  async (input, context) => {
    const found = await must(context, 'activities', input.id);
    if (!found.ok) return found;
    const row = found.value;
    if (row.body === input.body) return ok({ title: 'Edited', subjects: [row.personId] });
    if (row.kind === 'note' && input.body.trim() === '') return fail('invalid', 'A note cannot be empty. Remove it instead.');
    const version = { id: context.newId(), at: context.now, by: context.userId, body: row.body };
    context.changes.add('activities', row, 'versions', version);
    context.changes.set('activities', row, { body: input.body });
    return ok({ title: `Edited a ${row.kind}`, subjects: [row.personId] });
  },
);

export const activityPin = defineCommand(
  'activity.pin',
  z.object({ id: z.string(), pinned: z.boolean() }),
  async (input, context) => {
    const found = await must(context, 'activities', input.id);
    if (!found.ok) return found;
    context.changes.set('activities', found.value, { pinned: input.pinned });
    return ok({ title: input.pinned ? 'Pinned' : 'Unpinned', subjects: [found.value.personId] });
  },
);

export const activityTrash = defineCommand('activity.trash', z.object({ id: z.string() }), async (input, context) => {
  const found = await must(context, 'activities', input.id);
  if (!found.ok) return found;
  if (found.value.kind === 'stage') return fail('conflict', 'A stage change stays in the history. Move the card back instead.');
  context.changes.trash('activities', found.value);
  return ok({ title: `Removed a ${found.value.kind}`, subjects: [found.value.personId] });
});

type About = z.infer<z.ZodObject<typeof about>>;

function base(context: Context, input: About): ReturnType<typeof activityBase> {
  const common = activityBase(context, input);
  return { ...common, at: input.at ?? context.now, visibility: input.visibility };
}

async function nameOf(context: Context, personId: string): Promise<string | undefined> {
  const person = await context.read.get('people', personId);
  return person && personName(person);
}

function gone(): ReturnType<typeof fail> {
  return fail('not-found', 'This person is no longer here. They may have been removed.');
}

function subjects(input: Pick<About, 'personId' | 'jobId'>): string[] {
  return [input.personId, input.jobId].filter((ref): ref is string => ref !== null);
}
