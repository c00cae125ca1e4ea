import { notifications } from '@mantine/notifications';
import { announce } from './announce.ts';

export type Toast = {
  readonly message: string;
  /** Offers to take it back; the key for undo stands beside the button. */
  readonly undo?: (() => void) | undefined;
  /** The changes that `undo` takes back: the toast goes when one of them is undone in another way. */
  readonly undoes?: readonly string[] | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** `danger` stays until it is closed. */
  readonly tone?: 'neutral' | 'danger';
  /** A newer toast with the same id takes the older one's place. */
  readonly id?: string | undefined;
};

const shown = new Map<string, Toast>();
let next = 0;

/** Tells of something that has happened, at the foot of the window. Answers the toast's id. */
export function showToast(toast: Toast): string {
  const id = toast.id ?? `toast-${(next += 1)}`;
  const data = { id, message: toast.message, autoClose: toast.tone === 'danger' ? false : toast.undo ? 8000 : 5000, onClose: () => shown.delete(id) } as const;
  if (shown.has(id)) notifications.update(data);
  else notifications.show(data);
  shown.set(id, toast);
  announce(toast.message);
  return id;
}

/** Takes a toast away. */
export function hideToast(id: string): void {
  notifications.hide(id);
}

/** Takes away the toasts that offer to undo a change: it was undone or redone, and what they offer would do nothing. */
export function hideUndoOf(changeId: string): void {
  for (const [id, toast] of shown) if (toast.undoes?.includes(changeId)) hideToast(id);
}

/** What a toast on show says and offers. */
export function toastOf(id: string | undefined): Toast | undefined {
  return id === undefined ? undefined : shown.get(id);
}
