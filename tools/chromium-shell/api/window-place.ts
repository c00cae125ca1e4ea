import type { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';

import { browser } from '../chromium/browser.ts';

type State = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

interface WindowBounds {
  left: number;
  top: number;
  width: number;
  height: number;
  windowState: State;
}

/** Where the app wants a window. */
export interface PlaceOptions extends Partial<Rectangle> {
  minWidth?: number;
  minHeight?: number;
}

const USUAL = { x: 0, y: 0, width: 800, height: 600 };
const EVENTS: Record<State, string> = { normal: 'restore', minimized: 'minimize', maximized: 'maximize', fullscreen: 'enter-full-screen' };

/** Where a window is and how large. Reading is immediate: what Chromium reports is kept here. */
export class WindowPlace {
  readonly #window: EventEmitter;
  readonly #wanted: PlaceOptions;
  readonly #attached = Promise.withResolvers<number>();
  #bounds: Rectangle;
  #normal: Rectangle;
  #minimum: { width: number; height: number };
  state: State = 'normal';

  constructor(window: EventEmitter, options: PlaceOptions) {
    const { x = USUAL.x, y = USUAL.y, width = USUAL.width, height = USUAL.height, minWidth = 0, minHeight = 0 } = options;
    this.#window = window;
    this.#wanted = options;
    this.#minimum = { width: minWidth, height: minHeight };
    this.#bounds = { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
    this.#normal = this.#bounds;
    this.#attached.promise.catch(() => undefined);
  }

  /** Finds the Chromium window and puts it where the app wants it. */
  async attach(targetId: string): Promise<void> {
    const { windowId, bounds } = await browser.send<{ windowId: number; bounds: WindowBounds }>('Browser.getWindowForTarget', { targetId });
    const { x = bounds.left, y = bounds.top } = this.#wanted;
    const { width, height } = this.#bounds;
    this.#bounds = { x, y, width, height };
    if (this.state === 'normal') this.#normal = this.#bounds;
    const isThere = bounds.left === x && bounds.top === y && bounds.width === width && bounds.height === height;
    if (!isThere) await browser.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } });
    this.#attached.resolve(windowId);
  }

  size(): { width: number; height: number } {
    return { width: this.#bounds.width, height: this.#bounds.height };
  }

  bounds(): Rectangle {
    return { ...this.#bounds };
  }

  normalBounds(): Rectangle {
    return { ...this.#normal };
  }

  setMinimum(width: number, height: number): void {
    this.#minimum = { width, height };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const next = { ...this.#bounds, ...bounds };
    next.width = Math.max(next.width, this.#minimum.width);
    next.height = Math.max(next.height, this.#minimum.height);
    const { x: left, y: top, width, height } = next;
    this.#set({ left, top, width, height });
    this.onBounds(next);
  }

  setState(state: State): void {
    if (state === this.state) return;
    const before = this.state;
    this.state = state;
    if (before !== 'normal' && state !== 'normal') this.#set({ windowState: 'normal' });
    this.#set({ windowState: state });
    this.#window.emit(state === 'normal' && before === 'maximized' ? 'unmaximize' : EVENTS[state]);
  }

  restore(): void {
    if (this.state === 'minimized') this.setState('normal');
  }

  /** Chromium or the window itself reports where it is now. */
  onBounds(next: Rectangle): void {
    if (next.width === 0 || next.height === 0) return;
    const before = this.#bounds;
    this.#bounds = next;
    if (this.state === 'normal') this.#normal = next;
    if (before.width !== next.width || before.height !== next.height) this.#window.emit('resize');
    if (before.x !== next.x || before.y !== next.y) this.#window.emit('move');
  }

  #set(bounds: object): void {
    this.#attached.promise.then((windowId) => browser.send('Browser.setWindowBounds', { windowId, bounds })).catch(() => undefined);
  }
}
