import type { FallbackProps } from 'react-error-boundary';
import { closeDialog } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CrashScreen } from './crash-screen.tsx';

/** A dialog that failed says so, and closes; the screen behind it goes on. */
export function CrashDialog(props: FallbackProps) {
  return (
    <Dialog title="Something failed" onClose={closeDialog}>
      <CrashScreen {...props} />
    </Dialog>
  );
}
