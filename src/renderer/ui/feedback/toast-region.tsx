import { Notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { onAnnounce } from './announce.ts';
import classes from './toast-region.module.css';
import { hideToast, toastOf } from './toast.ts';

/** Where toasts appear, and the live region that says them politely. One a window. */
export function ToastRegion() {
  return (
    <>
      <LiveRegion />
      <Notifications
        position="bottom-center"
        limit={3}
        transitionDuration={0}
        containerWidth="auto"
        classNames={{ root: classes.region }}
        renderNotification={(data) => <ToastCard id={data.id ?? ''} message={data.message} />}
      />
    </>
  );
}

function ToastCard({ id, message }: { id: string; message: React.ReactNode }) {
  const toast = toastOf(id);
  const act = (run: () => void) => () => {
    hideToast(id);
    run();
  };
  return (
    <div className={classes.toast} data-tone={toast?.tone ?? 'neutral'}>
      <span className={classes.message}>{message}</span>
      {toast?.action && (
        <Button size="small" className={classes.action} onClick={act(toast.action.run)}>
          {toast.action.label}
        </Button>
      )}
      {toast?.undo && (
        <Button size="small" className={classes.action} shortcut="Mod+Z" onClick={act(toast.undo)}>
          Undo
        </Button>
      )}
      <IconButton size="small" label="Dismiss" tooltipSide="top" className={classes.close} icon={<IconX size={14} />} onClick={() => hideToast(id)} />
    </div>
  );
}

function LiveRegion() {
  const [said, setSaid] = useState({ message: '', count: 0 });
  useEffect(() => onAnnounce((message) => setSaid((old) => ({ message, count: old.count + 1 }))), []);
  return (
    <output aria-live="polite">
      <VisuallyHidden key={said.count}>{said.message}</VisuallyHidden>
    </output>
  );
}
