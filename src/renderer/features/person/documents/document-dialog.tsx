import { documentsOfPerson } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './documents.module.css';
import { Reader } from './reader.tsx';

/** A document in full width: the original and its text side by side. */
export function DocumentDialog({ dialog, onClose }: { dialog: DialogOf<'document'>; onClose: () => void }) {
  const { loaded, rows } = useLive(documentsOfPerson(dialog.personId));
  const document = rows.get(dialog.documentId);
  if (!loaded) return null;
  return (
    <Dialog title={document?.name ?? 'This document is no longer here'} size="large" onClose={onClose}>
      {document && (
        <div className={classes.whole}>
          <Reader document={document} beside />
        </div>
      )}
    </Dialog>
  );
}
