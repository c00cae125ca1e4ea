import type { Result } from '#shared/result.ts';
import { showToast } from './toast.ts';

type Entry = { readonly entryId: string; readonly title: string };

/**
 * Tells how a change went: what was done, with a way to take it back, or why it was not done. Answers whether it was.
 * `quiet` says nothing of a success that is plain to see.
 */
export function showResult(result: Result<Entry | null>, undo: (entryId: string) => unknown, quiet: boolean = false): boolean {
  if (!result.ok) showToast({ message: result.error.message, tone: 'danger' });
  else if (result.value && !quiet) {
    const { title, entryId } = result.value;
    showToast({ message: title, undo: () => void undo(entryId) });
  }
  return result.ok;
}
