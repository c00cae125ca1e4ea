import { useSyncExternalStore } from 'react';

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) || 32;
}

let current: number | null = null;

function subscribe(listener: () => void): () => void {
  // It may have changed while no table was there to see it.
  current = read();
  const observer = new MutationObserver(() => {
    current = read();
    listener();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}

/** The height of a table row in px, which follows the density. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, () => (current ??= read()));
}
