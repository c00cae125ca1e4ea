import { documentsOfPerson } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { useLive } from '#ui/use-live.ts';
import type { Entry } from './timeline-rows.ts';
import classes from './timeline.module.css';

type DocumentEntry = Extract<Entry, { kind: 'document' }>;

/** The way from a line of the timeline to the document it speaks of, while that is there. */
export function DocumentLink({ entry }: { entry: DocumentEntry }) {
  const { rows } = useLive(documentsOfPerson(entry.personId));
  if (!rows.has(entry.documentId)) return null;
  return (
    <button type="button" className={classes.link} onClick={() => openEntryDocument(entry)}>
      Open the document
    </button>
  );
}

/** Opens it to read, original and text side by side. */
export function openEntryDocument({ documentId, personId }: DocumentEntry): void {
  openDialog({ kind: 'document', documentId, personId });
}
