import type { FailureCode, Result } from '#shared/result.ts';

/**
 * A change that was not saved. `what` tells it from others, so that it is known when it is tried again; `title` is its name for
 * people, as history would have it, empty where it has none.
 */
type UnsavedChange = { readonly what: string; readonly title: string; readonly message: string };

/**
 * What the corner of the window says. `saved` only after the journal has confirmed everything given to it; `failed` until
 * every change that was not saved was dismissed by the user, or saved after all. `pending`: changes on their way.
 */
export type SaveState = {
  readonly state: 'saved' | 'saving' | 'failed';
  readonly pending: number;
  /** Newest last. */
  readonly failures: readonly UnsavedChange[];
};

/** The answer of a rule, not of the disk: nothing was to be saved. */
const refusals: ReadonlySet<FailureCode> = new Set(['invalid', 'not-found', 'conflict', 'cancelled']);

let current: SaveState = { state: 'saved', pending: 0, failures: [] };
const listeners = new Set<() => void>();

export function saveState(): SaveState {
  return current;
}

/** Returns the function that ends the subscription. */
export function subscribeSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A change is on its way. */
export function saveBegan(): void {
  publish(current.pending + 1, current.failures);
}

/** A change that began has ended. `what` and `title` are only asked where there is a failure. */
export function saveEnded(what: () => string, result: Result<unknown>, title: () => string = () => ''): void {
  const refused = !result.ok && refusals.has(result.error.code);
  if (refused || (result.ok && current.failures.length === 0)) return publish(current.pending - 1, current.failures);
  const name = what();
  const others = current.failures.filter((failure) => failure.what !== name);
  publish(current.pending - 1, result.ok ? others : [...others, { what: name, title: title(), message: result.error.message }]);
}

/** The user has read what was not saved. */
export function dismissFailures(): void {
  publish(current.pending, []);
}

/** Resolves when everything on its way is saved or has failed. */
export function savesDone(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (current.pending > 0) return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });
}

function publish(pending: number, failures: readonly UnsavedChange[]): void {
  current = { state: failures.length > 0 ? 'failed' : pending > 0 ? 'saving' : 'saved', pending, failures };
  for (const listener of listeners) listener();
}

/** What was not saved, and why, as one says it. */
export function unsavedSentence({ title, message }: UnsavedChange): string {
  return title === '' ? `Not saved: ${message}` : `Not saved: “${title}”. ${message}`;
}
