import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Task. */
export function TaskDialog({ onClose }: { dialog: DialogOf<'task'>; onClose: () => void }) {
  return (
    <Dialog title="Task" onClose={onClose}>
      {null}
    </Dialog>
  );
}
