import type { Bridge } from '../preload/index.ts';

declare global {
  interface Window {
    /** The way to main, built by the preload. */
    readonly warmbench: Bridge;
  }
}
