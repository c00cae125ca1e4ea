import type { Bridge } from './bridge.ts';

type CreateBridge = (element: EventTarget, incoming: string, outgoing: string) => Bridge;

/**
 * The page's end of the bridge; runs, as source text, before the page's own scripts. Both ends meet once, over an event
 * whose name no page script can know; afterwards there is nothing on the window but what the preload exposed.
 */
export function installMainWorld(meeting: string, createBridge: CreateBridge): void {
  function deepFreeze(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
    return value;
  }

  function expose(value: unknown): void {
    const [key, api] = value as [string, unknown];
    if (Object.hasOwn(globalThis, key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(globalThis, key, { value: deepFreeze(api), enumerable: true });
  }

  function connect(event: Event): void {
    const element = (event as MouseEvent).relatedTarget;
    if (!element) return;
    const bridge = createBridge(element, 'to-main', 'to-isolated');
    bridge.answer('expose', expose);
    Object.defineProperty(globalThis, 'open', {
      value: (url: unknown = '', target: unknown = '', features: unknown = ''): null => {
        bridge.request('open', [new URL(String(url), document.baseURI).href, String(target), String(features)]);
        return null;
      },
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  document.addEventListener(meeting, connect, { once: true });
}
