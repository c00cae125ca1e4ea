import { useSyncExternalStore } from 'react';

const minute = 60_000;
const listeners = new Set<() => void>();
let current = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  current = Date.now();
  for (const listener of listeners) listener();
  timer = setTimeout(tick, minute - (Date.now() % minute) + 5);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    current = Date.now();
    timer = setTimeout(tick, minute - (Date.now() % minute) + 5);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

/** Now, to the minute: everything that shows a time ago moves at once, on one timer. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => current);
}
