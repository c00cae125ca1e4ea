import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Interview. */
export function InterviewDialog({ onClose }: { dialog: DialogOf<'interview'>; onClose: () => void }) {
  return (
    <Dialog title="Interview" onClose={onClose}>
      {null}
    </Dialog>
  );
}
