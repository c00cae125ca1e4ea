import { flushDrafts } from '#data/drafts.ts';
import type { LiveSource } from '#data/live/live-rows.ts';
import { savesDone, saveState } from '#data/save-state.ts';
import type { Bridge } from '#preload/index.ts';

/** How long a window that is to close may save without a word, ms: well before main takes its silence for a hung page. */
const PATIENCE = 1000;

/** What the user is asked while the window is to close: something is still being saved, or was not saved; null for nothing. */
export type Leaving = 'saving' | 'unsaved' | null;

let current: Leaving = null;
/** Rises with every request and every refusal to close: what an older one finds out no longer counts. */
let attempt = 0;
const listeners = new Set<() => void>();

export const leaving: LiveSource<Leaving> = {
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: () => current,
};

/**
 * The window is to close: saves what is held back and tells main to go on. What takes its time, or cannot be saved, is asked
 * about; a save that ends well while it is asked closes the window after all.
 */
export async function leave(app: Pick<Bridge['app'], 'flushed' | 'asking'>): Promise<void> {
  const mine = ++attempt;
  const kept = keepAll();
  const soon = await Promise.race([kept, after(PATIENCE)]);
  if (mine !== attempt) return;
  if (soon === true) return app.flushed();
  app.asking();
  publish(soon === false ? 'unsaved' : 'saving');
  const late = await kept;
  if (mine !== attempt) return;
  if (late) app.flushed();
  else publish('unsaved');
}

/** The window stays open. */
export function stay(): void {
  attempt++;
  publish(null);
}

/** Answers whether all of it is safe; what failed earlier has been told. */
async function keepAll(): Promise<boolean> {
  const known = saveState().failures;
  await after(0);
  await Promise.all([flushDrafts(), savesDone()]);
  // A form that could not be saved takes back what was typed into it.
  await after(0);
  const kept = await flushDrafts();
  return kept && saveState().failures.every((failure) => known.includes(failure));
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

function publish(next: Leaving): void {
  current = next;
  for (const listener of listeners) listener();
}
