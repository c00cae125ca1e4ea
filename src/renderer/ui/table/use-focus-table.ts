import { useEffect } from 'react';

/** Gives the screen's table the focus once it is there, so that the arrows work at once; not while something else has the keys. */
export function useFocusTable(ready = true): void {
  useEffect(() => {
    if (ready && (document.activeElement === document.body || document.activeElement?.closest('nav'))) focusTable();
  }, [ready]);
}

/** Gives the screen's table the focus, such as when what stood beside it goes. */
export function focusTable(): void {
  document.querySelector<HTMLElement>('main [role=grid]')?.focus();
}
