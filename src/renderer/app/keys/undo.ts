import { redo, undo } from '#data/desk.ts';
import { takesText } from '#state/keymap/place.ts';
import { showToast } from '#ui/feedback/toast.ts';

type Done = { readonly title: string } | null;
type Answer = { readonly ok: true; readonly value: Done } | { readonly ok: false; readonly error: { readonly message: string } };

function tell(answer: Answer): void {
  if (!answer.ok) showToast({ id: 'undo', message: answer.error.message });
  else if (answer.value) showToast({ id: 'undo', message: answer.value.title });
}

/** Takes back the last change; in a text field, what was typed last. */
export function undoLast(): void {
  if (takesText(document.activeElement)) document.execCommand('undo');
  else void undo().then(tell);
}

/** Brings back what was taken back last; in a text field, what was typed. */
export function redoLast(): void {
  if (takesText(document.activeElement)) document.execCommand('redo');
  else void redo().then(tell);
}
