import type { Scope } from './commands.ts';
import type { Place } from './dispatch.ts';

const scopes: readonly Scope[] = ['board', 'panel', 'list'];
const notText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']);

/** Whether typing goes into it. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !notText.has(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element instanceof HTMLElement && element.isContentEditable);
}

/** Where a key was pressed. When nothing has the focus, it is the screen in the middle. */
export function placeOf(target: EventTarget | null): Place {
  const element = target instanceof Element ? target : null;
  const nowhere = !element || element === document.body;
  const scoped = nowhere ? document.querySelector('main [data-scope]') : element.closest('[data-scope]');
  const scope = scopes.find((one) => one === scoped?.getAttribute('data-scope')) ?? 'global';
  const overlay = element?.closest('[aria-modal=true], [role=menu], [role=listbox]') ?? document.querySelector('[aria-modal=true]');
  return { scope, inField: takesText(element), inOverlay: overlay !== null };
}
