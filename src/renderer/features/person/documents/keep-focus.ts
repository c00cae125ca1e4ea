import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** On what is read: it takes the focus when one walks on to the next person. */
export const reads = { 'data-reads': '' };

/** On what holds the focus until there is something to read. */
export const waits = { 'data-waits': '' };

/** Gives the focus to what is read inside, or to the whole until that is there. */
function focusReading(whole: HTMLElement | null): void {
  const read = whole?.querySelector<HTMLElement>('[data-reads]');
  if (read) read.focus({ preventScroll: true });
  else if (whole) focusWhole(whole);
}

/** A click on the whole is to give it no focus, so that it can have it only while it has it. */
function focusWhole(whole: HTMLElement): void {
  if (document.activeElement === whole) return;
  whole.tabIndex = -1;
  whole.addEventListener('blur', () => whole.removeAttribute('tabindex'), { once: true });
  whole.focus({ preventScroll: true });
}

/** Takes the focus over from the whole, when what is read comes later than the rest. */
export function useTakeFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement?.hasAttribute('data-waits')) element.current?.focus({ preventScroll: true });
  }, [element]);
}

/**
 * Walking on replaces what had the focus. `hold` gives it to the whole before, so that no key goes elsewhere meanwhile; when `key`
 * has changed, what is read then has it.
 */
export function useFocusKept(whole: RefObject<HTMLElement | null>, key: string | undefined): { readonly hold: () => void } {
  const held = useRef(false);
  useLayoutEffect(() => {
    if (!held.current || key === undefined) return;
    held.current = false;
    focusReading(whole.current);
  }, [whole, key]);
  const hold = useCallback(() => {
    if (!whole.current?.contains(document.activeElement)) return;
    held.current = true;
    focusWhole(whole.current);
  }, [whole]);
  return { hold };
}
