import { desk, redo, undo } from '#data/desk.ts';
import { takesText } from '#state/keymap/place.ts';
import { hideUndoOf, showToast } from '#ui/feedback/toast.ts';

type Done = { readonly title: string } | null;
type Answer = { readonly ok: true; readonly value: Done } | { readonly ok: false; readonly error: { readonly message: string } };

function tell(answer: Answer): void {
  if (!answer.ok) showToast({ id: 'undo', message: answer.error.message });
  else if (answer.value) showToast({ id: 'undo', message: answer.value.title });
}

/** Undoes typing when a menu item asks for it; the key itself is the field's own. There is no newer way. */
function inField(command: 'undo' | 'redo'): boolean {
  // oxlint-disable-next-line typescript/no-deprecated
  return takesText(document.activeElement) && document.execCommand(command);
}

/** Takes back the last change; in a text field, what was typed last. */
export function undoLast(): void {
  if (!inField('undo')) void undo().then(tell);
}

/** Brings back what was taken back last; in a text field, what was typed. */
export function redoLast(): void {
  if (!inField('redo')) void redo().then(tell);
}

/** Takes away every toast whose change was undone or redone in another way. Answers how to stop. */
export function hideSpentToasts(): () => void {
  return desk().kernel.subscribeTurns(hideUndoOf);
}
