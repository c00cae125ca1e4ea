import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';
import type { VirtualListHandle } from '#ui/table/virtual-list.tsx';

type Roving = {
  /** The entry that Tab goes to; the first one until another was visited. */
  readonly active: string | null;
  readonly setActive: (key: string) => void;
  /** For the rows themselves. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * One tab stop for a long list: arrows, Home and End move between the rows that have a key. A row that is not drawn
 * is brought into sight first.
 */
export function useRoving(keys: readonly (string | null)[], list: RefObject<VirtualListHandle | null>): Roving {
  const [visited, setActive] = useState<string | null>(null);
  const active = visited !== null && keys.includes(visited) ? visited : (keys.find((key) => key !== null) ?? null);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const next = step(keys, keys.indexOf(event.currentTarget.dataset['entry'] ?? ''), event.key);
      const key = next === null ? null : keys[next];
      if (next === null || !key) return;
      event.preventDefault();
      setActive(key);
      list.current?.scrollTo(next);
      focusEntry(list.current?.element() ?? null, key);
    },
    [keys, list],
  );

  return { active, setActive, onKeyDown };
}

/** Puts the focus on a row as soon as it is drawn, within a few frames. */
export function focusEntry(container: HTMLElement | null, key: string, frames: number = 5): void {
  const row = container?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusEntry(container, key, frames - 1));
}

function step(keys: readonly (string | null)[], at: number, pressed: string): number | null {
  const from = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }[pressed];
  if (from === undefined) return null;
  const by = pressed === 'ArrowUp' || pressed === 'End' ? -1 : 1;
  for (let index = from; index >= 0 && index < keys.length; index += by) if (keys[index]) return index;
  return at;
}
