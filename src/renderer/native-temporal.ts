import type { Temporal as Polyfill } from 'temporal-polyfill';

/** What the window uses in place of the polyfill. */
export const Temporal = (globalThis as unknown as { readonly Temporal: typeof Polyfill }).Temporal;
