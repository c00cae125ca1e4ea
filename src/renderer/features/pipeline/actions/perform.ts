import type { CommandInput, CommandName } from '#data/commands/registry.ts';
import { run, undo } from '#data/desk.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** One place for the last change: the newest takes the older one's, and the word that it was taken back as well. */
const toastId = 'undo';

/** Runs a command and tells how it went, with a way to take it back. Answers what went wrong, or null. */
export async function perform<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const failure = await performInDialog(name, input);
  if (failure !== null) showToast({ message: failure, tone: 'danger' });
  return failure;
}

/** The same for a dialog, which shows what went wrong itself. */
export async function performInDialog<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string | null> {
  const result = await run(name, input);
  if (!result.ok) return result.error.message;
  if (result.value) {
    const { title, entryId } = result.value;
    showToast({ id: toastId, message: title, undo: () => void takeBack(entryId), undoes: [entryId] });
  }
  return null;
}

async function takeBack(entryId: string): Promise<void> {
  const result = await undo(entryId);
  if (!result.ok) showToast({ message: result.error.message, tone: 'danger' });
  else if (result.value) showToast({ id: toastId, message: result.value.title });
}
