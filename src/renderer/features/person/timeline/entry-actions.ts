import { routeHref } from '#state/route.ts';
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

/** A draft that was sent by hand becomes a mail that went out, now. */
export async function markSent(draft: Entry): Promise<void> {
  await changeAndTell('mail.sent', { id: draft.id });
}
