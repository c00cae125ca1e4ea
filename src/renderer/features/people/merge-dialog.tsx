import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Merge. */
export function MergeDialog({ onClose }: { dialog: DialogOf<'merge'>; onClose: () => void }) {
  return (
    <Dialog title="Merge" onClose={onClose}>
      {null}
    </Dialog>
  );
}
