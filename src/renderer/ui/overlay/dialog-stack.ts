import { useEffect, useRef } from 'react';

type Level = { readonly onEscape: () => void; readonly onSubmit?: () => void };

/** The open dialogs, the topmost last. */
const levels: { readonly current: Level }[] = [];

/** Keys that mean a whole dialog go to the topmost alone, whatever lies beneath it. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  // A list or a calendar that is open inside closes first; it says so by this mark.
  const inside = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true';
  if (inside) return;
  // The dialog may be gone before the key reaches the screen beneath, which would take it for its own.
  event.preventDefault();
  levels.at(-1)?.current.onEscape();
}

function onEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  levels.at(-1)?.current.onSubmit?.();
}

/** Esc comes before what has the focus sees it; Mod+Enter after it, which may have used it. */
function listen(): void {
  window.addEventListener('keydown', onEscape, { capture: true });
  window.addEventListener('keydown', onEnter);
}

function leave(): void {
  window.removeEventListener('keydown', onEscape, { capture: true });
  window.removeEventListener('keydown', onEnter);
}

/** Puts a dialog on top for as long as it is there: Esc and Mod+Enter reach it, and none that is beneath. */
export function useDialogKeys(level: Level): void {
  const latest = useRef(level);
  useEffect(() => {
    latest.current = level;
  });
  useEffect(() => {
    if (levels.length === 0) listen();
    levels.push(latest);
    return () => {
      levels.splice(levels.indexOf(latest), 1);
      if (levels.length === 0) leave();
    };
  }, []);
}
