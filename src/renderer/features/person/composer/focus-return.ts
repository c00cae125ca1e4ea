type Origin = { readonly element: HTMLElement; readonly onScreen: boolean };

let from: Origin | null = null;

/** Remembers where the focus was outside of the person's view, to go back there. */
export function rememberFocus(inside: Element | null): void {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || now === document.body || inside?.contains(now)) return;
  from = { element: now, onScreen: now.closest('main') !== null };
}

/**
 * Goes back to where the writing began: the element itself, or what stands for it on the screen in the middle. What began
 * within the person's view stays with the person: the focus on another card would show somebody else.
 */
export function returnFocus(): void {
  const target = from?.element.isConnected ? from.element : from?.onScreen ? onScreen() : besideComposer();
  from = null;
  target?.focus({ preventScroll: true });
}

function onScreen(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main [data-focused], main [data-scope] [tabindex="0"]');
}

function besideComposer(): HTMLElement | null {
  return document.activeElement?.closest('[data-scope]')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? null;
}
