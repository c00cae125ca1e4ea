import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Put off. */
export function SnoozeDialog({ onClose }: { dialog: DialogOf<'snooze'>; onClose: () => void }) {
  return (
    <Dialog title="Put off" onClose={onClose}>
      {null}
    </Dialog>
  );
}
