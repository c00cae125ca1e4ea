import type { IsolatedWorld } from './isolated-world.ts';

/**
 * Tells the main process what Chromium's protocol does not: title, focus, size and place of the window, and links that would
 * open a window or another program. Runs, as source text, in the isolated world.
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
