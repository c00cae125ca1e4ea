import { useLayoutEffect, useState } from 'react';

/** Gives the focus back, when the component goes, to what had it when it came; unless it has moved on by then. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      const now = document.activeElement;
      const inside = now === null || now === document.body || now.closest('[aria-modal=true]') !== null;
      if (inside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
