import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** New person. */
export function NewPersonDialog({ onClose }: { dialog: DialogOf<'new-person'>; onClose: () => void }) {
  return (
    <Dialog title="New person" onClose={onClose}>
      {null}
    </Dialog>
  );
}
