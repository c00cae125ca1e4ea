import type { Result } from '#shared/result.ts';
import { showToast } from './toast.ts';

type Done = { readonly title: string; readonly entryId: string };

/**
 * Tells how a change went: what was done, with `undo` offered where it is given, or why it was not done. Nothing is said
 * of a change that changed nothing. Answers whether it went well.
 */
export function tell<T extends Done>(result: Result<T | null>, undo?: (entryId: string) => Promise<Result<Done | null>>): boolean {
  if (!result.ok) {
    showToast({ message: result.error.message, tone: 'error' });
    return false;
  }
  const done = result.value;
  if (done && undo) {
    const takeBack = () => void undo(done.entryId).then((undone) => (undone.ok ? undefined : tell(undone)));
    showToast({ message: done.title, undo: takeBack });
  } else if (done) showToast({ message: done.title });
  return true;
}

/** For fields that show what went wrong under themselves: the sentence, or null when it went well. */
export function failureOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.message;
}
