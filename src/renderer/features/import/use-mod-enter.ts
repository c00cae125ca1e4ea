import { useEffect, useRef } from 'react';

/** Mod+Enter takes the screen's next step; null while there is none. A dialog's own Mod+Enter goes first. */
export function useModEnter(act: (() => unknown) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (!latest.current || document.querySelector('[aria-modal=true]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
