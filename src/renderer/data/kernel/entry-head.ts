import { newId } from '#shared/ids.ts';
import type { EntryHead, EntryKind } from '#shared/journal.ts';

const MAX_SUBJECTS = 200;
const MAX_TITLE = 500;

/** The start of a new entry, cut to what the journal takes. */
export function entryHead(kind: EntryKind, command: string, title: string, subjects: readonly string[], target: string | null): EntryHead {
  const about = [...new Set(subjects)].slice(0, MAX_SUBJECTS);
  return { id: newId(), kind, command, title: title.slice(0, MAX_TITLE), subjects: about, target };
}
