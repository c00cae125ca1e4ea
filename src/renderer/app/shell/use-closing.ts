import { useEffect } from 'react';
import { desk } from '#data/desk.ts';
import { flushDrafts } from '#data/drafts.ts';

/** Before the window closes, what is still being written is waited for. A field that is being edited saves by losing the focus. */
export function useClosing(): void {
  useEffect(
    () =>
      window.warmbench.on.closing(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        setTimeout(() => void Promise.allSettled([flushDrafts(), desk().kernel.idle()]).then(() => window.warmbench.app.flushed()), 0);
      }),
    [],
  );
}
