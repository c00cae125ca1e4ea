import { useEffect } from 'react';
import { Dispatcher } from '#state/keymap/dispatch.ts';
import { holdKey } from '#state/early-keys.ts';
import { placeOf, takesText } from '#state/keymap/place.ts';
import { isMac } from '#ui/keys.ts';

/** Listens to every key that no control has used itself, and runs the command it stands for. */
export function useKeyListener(): void {
  useEffect(() => {
    const dispatcher = new Dispatcher(isMac);
    // Before any control can take them: they belong to a form that is about to come.
    const hold = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && takesText(event.target);
      if (typing || event.isComposing || !holdKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (dispatcher.press(event, placeOf(event.target), event.timeStamp)) event.preventDefault();
    };
    window.addEventListener('keydown', hold, { capture: true });
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', hold, { capture: true });
      window.removeEventListener('keydown', listener);
    };
  }, []);
}
