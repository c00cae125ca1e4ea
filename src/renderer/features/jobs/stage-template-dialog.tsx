import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';

/** Stage template. */
export function StageTemplateDialog({ onClose }: { dialog: DialogOf<'stage-template'>; onClose: () => void }) {
  return (
    <Dialog title="Stage template" onClose={onClose}>
      {null}
    </Dialog>
  );
}
