import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Job. */
export function JobDialog({ onClose }: { dialog: DialogOf<'job'>; onClose: () => void }) {
  return (
    <Dialog title="Job" onClose={onClose}>
      {null}
    </Dialog>
  );
}
