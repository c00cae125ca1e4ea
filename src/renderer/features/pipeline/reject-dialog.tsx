import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Reject. */
export function RejectDialog({ onClose }: { dialog: DialogOf<'reject'>; onClose: () => void }) {
  return (
    <Dialog title="Reject" onClose={onClose}>
      {null}
    </Dialog>
  );
}
