import { run, undo } from '#data/desk.ts';
import { routeHref } from '#state/route.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { change, changeAndTell } from '../act.ts';
import { copyText } from '../copy.ts';
import type { Entry } from './timeline-rows.ts';

/** Takes an entry off the timeline; the toast brings it back. */
export async function removeEntry(id: string): Promise<void> {
  await changeAndTell('activity.trash', { id });
}

/** Pins an entry to the top of the timeline, or lets it go. */
export async function pinEntry(id: string, pinned: boolean): Promise<void> {
  await change('activity.pin', { id, pinned });
}

/** Copies the address that leads to an entry. */
export async function copyEntryLink(entry: Entry): Promise<void> {
  await copyText(routeHref('person', entry.personId, { entry: entry.id }));
}

/** A draft that was sent by hand becomes a mail that went out, now. The toast takes both steps back. */
export async function markSent(draft: Extract<Entry, { kind: 'mail' }>): Promise<void> {
  const { personId, applicationId, jobId, visibility, subject, to, body } = draft;
  const sent = await run('mail.log', { personId, applicationId, jobId, visibility, direction: 'out', subject, to, body });
  const removed = sent.ok ? await run('activity.trash', { id: draft.id }) : sent;
  const takeBack = async (entryId: string) => {
    if (removed.ok && removed.value) await undo(removed.value.entryId);
    return undo(entryId);
  };
  showResult(sent, takeBack);
}
