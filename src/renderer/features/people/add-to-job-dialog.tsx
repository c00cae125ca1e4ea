import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Add to a job. */
export function AddToJobDialog({ onClose }: { dialog: DialogOf<'add-to-job'>; onClose: () => void }) {
  return (
    <Dialog title="Add to a job" onClose={onClose}>
      {null}
    </Dialog>
  );
}
