import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { narrow } from '#ui/fields/narrow.ts';

const shown = 4;

/** Called once, when the workspace has opened: every job can be edited from the palette. */
export function setupJobs(): void {
  registerPaletteProvider({ id: 'jobs', title: 'Jobs', search: editItems });
}

async function editItems(text: string): Promise<readonly PaletteItem[]> {
  if (text.trim() === '') return [];
  const jobs = (await desk().db.jobs.toArray()) as unknown as Stored<'jobs'>[];
  const items = jobs.map(({ id, title, place }) => ({ id: `edit-job:${id}`, label: `Edit ${title}`, detail: place, words: 'job change stages questions', run: () => openDialog({ kind: 'job', jobId: id }) }));
  return narrow(items, text).slice(0, shown);
}
