import type { IsolatedWorld } from './isolated-world.ts';

/**
 * Tells the main process what Chromium's protocol does not: title, focus, size and place of the window, and links that would
 * open a window or another program. It also holds a window the user closes until the app has been asked. Runs, as source text, in the isolated world.
 */
export function watchWindow(world: IsolatedWorld): void {
  const OPENED_HERE = new Set(['', '_self', '_top', '_parent']);
  const LOADED_HERE = new Set(['http:', 'https:', 'file:', 'blob:', 'data:', 'about:', 'javascript:']);

  function tellBounds(): void {
    world.tell('bounds', { x: window.screenX, y: window.screenY, width: window.outerWidth, height: window.outerHeight });
  }

  function linkOf(event: MouseEvent): HTMLAnchorElement | null {
    const link = event.composedPath().find((item) => item instanceof HTMLAnchorElement && item.href !== '');
    return link instanceof HTMLAnchorElement ? link : null;
  }

  function followLink(event: MouseEvent): void {
    const link = event.defaultPrevented || event.button > 1 ? null : linkOf(event);
    if (!link || link.hasAttribute('download')) return;
    const asked = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    const named = !OPENED_HERE.has(link.target) && !document.querySelector(`iframe[name=${CSS.escape(link.target)}]`);
    if (asked || named) {
      event.preventDefault();
      world.tell('open', [link.href, link.target, '']);
    } else if (!LOADED_HERE.has(link.protocol)) {
      event.preventDefault();
      world.tell('leave', link.href);
    }
  }

  /** A page that goes elsewhere by itself, or that the user reloads, is not a window that closes. */
  const LEAVING_MS = 1000;
  let leftAt = Number.NEGATIVE_INFINITY;
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', () => {
    leftAt = performance.now();
  });
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r')) leftAt = performance.now();
  }, true);
  addEventListener('beforeunload', (event) => {
    if (world.holdsClose && performance.now() - leftAt > LEAVING_MS) event.preventDefault();
  });

  let title = '';
  function tellTitle(): void {
    if (document.title === title) return;
    title = document.title;
    world.tell('title', title);
  }

  addEventListener('DOMContentLoaded', () => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { subtree: true, childList: true, characterData: true });
  });
  addEventListener('click', followLink);
  addEventListener('auxclick', followLink);
  addEventListener('resize', tellBounds);
  addEventListener('focus', () => {
    world.tell('focus', null);
    tellBounds();
  });
  addEventListener('blur', () => {
    world.tell('blur', null);
    tellBounds();
  });
}
