/** What the corner of the window says; `saved` only after the journal has confirmed everything given to it. */
export type SaveState = { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly message: string };

let current: SaveState = { state: 'saved' };
const listeners = new Set<() => void>();

export function saveState(): SaveState {
  return current;
}

/** Returns the function that ends the subscription. */
export function subscribeSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setSaveState(next: SaveState): void {
  current = next;
  for (const listener of listeners) listener();
}
