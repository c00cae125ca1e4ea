let from: HTMLElement | null = null;

/** Remembers where the focus was outside of the person's view, to go back there. */
export function rememberFocus(inside: Element | null): void {
  const now = document.activeElement;
  if (now instanceof HTMLElement && now !== document.body && !inside?.contains(now)) from = now;
}

/** Goes back to where the writing began: the element itself, or what stands for it on the screen in the middle. */
export function returnFocus(): void {
  const target = from?.isConnected ? from : document.querySelector<HTMLElement>('main [data-focused], main [data-scope] [tabindex="0"]');
  from = null;
  target?.focus({ preventScroll: true });
}
