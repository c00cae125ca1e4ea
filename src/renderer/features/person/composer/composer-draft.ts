import { z } from 'zod';
import { callOutcomes, directions } from '#shared/domain/activity.ts';
import { composerKinds, type ComposerKind } from '#state/composer.ts';

const text = z.string().catch('');

/** What is typed in the forms of one person's composer and not saved yet. */
const composerDraft = z.object({
  kind: z.enum(composerKinds).catch('note'),
  /** The application all of them are about; `undefined` follows the focused one, null is none. */
  applicationId: z.string().nullable().optional().catch(undefined),
  isPrivate: z.boolean().catch(false),
  note: text,
  call: z
    .object({ direction: z.enum(directions).catch('out'), outcome: z.enum(callOutcomes).catch('reached'), minutes: z.number().nullable().catch(null), body: text })
    .catch({ direction: 'out', outcome: 'reached', minutes: null, body: '' }),
  meeting: z.object({ place: text, body: text }).catch({ place: '', body: '' }),
  task: z.object({ title: text, due: z.string().nullable().catch(null) }).catch({ title: '', due: null }),
  /** `to` is null until it was touched: then it is the person's first address. */
  mail: z.object({ to: z.string().nullable().catch(null), subject: text, body: text }).catch({ to: null, subject: '', body: '' }),
});
export type ComposerDraft = z.infer<typeof composerDraft>;

export const emptyComposer: ComposerDraft = composerDraft.parse({ call: {}, meeting: {}, task: {}, mail: {} });

/** Reads a kept draft; what cannot be read any more is left out, the rest stays. */
export function parseComposer(kept: string): ComposerDraft {
  if (kept === '') return emptyComposer;
  try {
    return composerDraft.catch(emptyComposer).parse(JSON.parse(kept));
  } catch {
    return emptyComposer;
  }
}

/** Puts back into a form what could not be saved, in front of what was typed there since. */
export function giveBack(draft: ComposerDraft, lost: Partial<Pick<ComposerDraft, ComposerKind>>): ComposerDraft {
  const { note, call, meeting, task, mail } = draft;
  return {
    ...draft,
    note: joined(lost.note, note, '\n\n'),
    call: lost.call ? { ...lost.call, minutes: call.minutes ?? lost.call.minutes, body: joined(lost.call.body, call.body, '\n\n') } : call,
    meeting: lost.meeting
      ? { place: joined(lost.meeting.place, meeting.place, '; '), body: joined(lost.meeting.body, meeting.body, '\n\n') }
      : meeting,
    task: lost.task ? { due: task.due ?? lost.task.due, title: joined(lost.task.title, task.title, '; ') } : task,
    mail: lost.mail
      ? { to: mail.to ?? lost.mail.to, subject: joined(lost.mail.subject, mail.subject, '; '), body: joined(lost.mail.body, mail.body, '\n\n') }
      : mail,
  };
}

function joined(first = '', second = '', between = ''): string {
  return [first, second].filter((one) => one !== '').join(between);
}

/** The draft as it is kept: empty when nothing is typed in any of the forms. */
export function keepComposer(draft: ComposerDraft): string {
  const { note, call, meeting, task, mail } = draft;
  const typed = [note, call.body, meeting.place, meeting.body, task.title, mail.subject, mail.body].some((one) => one.trim() !== '') || call.minutes !== null;
  return typed ? JSON.stringify(draft) : '';
}
