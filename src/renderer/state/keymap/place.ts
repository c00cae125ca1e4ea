import type { Scope } from './commands.ts';
import type { Place } from './dispatch.ts';

const scopes: readonly Scope[] = ['board', 'panel', 'list'];
const notText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']);

/** Whether typing goes into it; a list to choose from that shows its choice like a field takes none. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !notText.has(element.type) && !element.readOnly;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element instanceof HTMLElement && element.isContentEditable);
}

const press = new Set(['Enter', 'Space']);
const step = new Set(['Enter', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
const choose = new Set([...step, 'Escape']);
const none: ReadonlySet<string> = new Set();

/** The keys a control uses itself. The focused card or row of a screen (`data-focused`) leaves all to the commands. */
function ownKeysOf(element: Element | null): ReadonlySet<string> {
  if (!element || element.hasAttribute('data-focused')) return none;
  if (element.matches('input[type=radio], input[type=range], [role=tab], [role=slider], [role=separator], [role=grid]')) return step;
  if (element.matches('input[role=combobox]')) return choose;
  return element.matches('button, a[href], summary, input, [role=button], [role=checkbox], [role=link]') ? press : none;
}

/** Where a key was pressed. When neither the screen nor the panel has the focus, it is the screen. */
export function placeOf(target: EventTarget | null): Place {
  const element = target instanceof Element ? target : null;
  const elsewhere = !element || element === document.body || element.closest('nav') !== null || element.id === 'main';
  const scoped = elsewhere ? document.querySelector('main [data-scope]') : element.closest('[data-scope]');
  const scope = scopes.find((one) => one === scoped?.getAttribute('data-scope')) ?? 'global';
  const overlay = element?.closest('[aria-modal=true], [role=menu]') ?? document.querySelector('[aria-modal=true]');
  return { scope, inField: takesText(element), ownKeys: ownKeysOf(element), inOverlay: overlay !== null };
}
