import { useEffect } from 'react';
import { Dispatcher } from '#state/keymap/dispatch.ts';
import { holdKey } from '#state/early-keys.ts';
import { placeOf, takesText } from '#state/keymap/place.ts';
import { isMac } from '#ui/keys.ts';

/** Listens to every key that no control has used itself, and runs the command it stands for. */
export function useKeyListener(): void {
  useEffect(() => {
    const dispatcher = new Dispatcher(isMac);
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = event.target instanceof Element && takesText(event.target);
      if ((!typing && holdKey(event)) || dispatcher.press(event, placeOf(event.target), event.timeStamp)) event.preventDefault();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
