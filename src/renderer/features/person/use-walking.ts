import type { RefObject } from 'react';
import { useCommand } from '#state/keymap/use-command.ts';
import { walkNow } from '#state/walk.ts';
import { useFocusKept } from './documents/keep-focus.ts';

/** Goes on to the next person, or back, with the focus in the panel, where it stays. Nothing is drawn again for a step of the board. */
export function useWalking(panel: RefObject<HTMLElement | null>, personId: string | undefined): void {
  const { hold } = useFocusKept(panel, personId);
  const go = (by: 1 | -1): boolean => {
    const walk = walkNow();
    const to = by === 1 ? walk?.next : walk?.previous;
    if (!walk || !to) return false;
    hold();
    walk.go(by);
    return true;
  };
  useCommand('person.next', () => go(1));
  useCommand('person.previous', () => go(-1));
}
