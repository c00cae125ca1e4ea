import { newId } from '#shared/ids.ts';
import type { EntryHead, EntryKind } from '#shared/journal.ts';

const MAX_SUBJECTS = 200;
const MAX_TITLE = 500;

/** A title as long as the journal takes it. */
export function cutTitle(title: string): string {
  return title.slice(0, MAX_TITLE);
}

/** The start of a new entry, cut to what the journal takes. */
export function entryHead(kind: EntryKind, command: string, title: string, subjects: readonly string[], target: string | null): EntryHead {
  const about = [...new Set(subjects)].slice(0, MAX_SUBJECTS);
  return { id: newId(), kind, command, title: cutTitle(title), subjects: about, target };
}
