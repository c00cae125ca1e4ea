import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** New company. */
export function NewCompanyDialog({ onClose }: { dialog: DialogOf<'new-company'>; onClose: () => void }) {
  return (
    <Dialog title="New company" onClose={onClose}>
      {null}
    </Dialog>
  );
}
