const listeners = new Set<(message: string) => void>();

/** Says something to assistive technology at the next pause, such as what a key just did. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Hears what is to be said; answers how to stop. */
export function onAnnounce(listener: (message: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
