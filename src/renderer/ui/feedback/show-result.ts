import type { Failure, Result } from '#shared/result.ts';
import { showToast } from './toast.ts';

type Entry = { readonly entryId: string; readonly title: string };
type Undo = (entryId: string) => Promise<Result<unknown>>;

/**
 * Tells how a change went: what was done, with a way to take it back, or why it was not done. Answers whether it was.
 * `quiet` says nothing of a success that is plain to see.
 */
export function showResult(result: Result<Entry | null>, undo: Undo, quiet: boolean = false): boolean {
  if (!result.ok) tellFailure(result.error);
  else if (result.value && !quiet) {
    const { title, entryId } = result.value;
    showToast({ message: title, undo: () => void takeBack(undo, entryId), undoes: [entryId] });
  }
  return result.ok;
}

/** What was taken back is plain to see; why it could not be is told. */
async function takeBack(undo: Undo, entryId: string): Promise<void> {
  const result = await undo(entryId);
  if (!result.ok) tellFailure(result.error);
}

/** What the user has cancelled is no failure. */
function tellFailure({ code, message }: Failure): void {
  showToast({ message, tone: code === 'cancelled' ? 'neutral' : 'danger' });
}
