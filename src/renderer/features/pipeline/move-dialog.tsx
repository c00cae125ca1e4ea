import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Move. */
export function MoveDialog({ onClose }: { dialog: DialogOf<'move'>; onClose: () => void }) {
  return (
    <Dialog title="Move" onClose={onClose}>
      {null}
    </Dialog>
  );
}
