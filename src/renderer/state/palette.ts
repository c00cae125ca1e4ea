import type { ReactNode } from 'react';
import { create } from 'zustand';

export type PaletteItem = {
  /** Stays the same for the same thing: `person:ID`. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** Parts of the detail to mark: what was searched for. */
  readonly marks?: readonly { readonly at: number; readonly end: number }[] | undefined;
  /** A few words at the end of the line, such as a day. */
  readonly end?: string | undefined;
  readonly icon?: ReactNode;
  readonly run: () => void;
};

export type PaletteProvider = {
  readonly id: string;
  /** The heading its answers stand under. */
  readonly title: string;
  /** Answers a few items, best first. An empty text may answer recent ones. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>;
};

const providers = new Map<string, PaletteProvider>();

/** Adds a source of answers to the palette. A feature calls it once, where its module is loaded; the same id replaces. */
export function registerPaletteProvider(provider: PaletteProvider): void {
  providers.set(provider.id, provider);
}

export function paletteProviders(): readonly PaletteProvider[] {
  return [...providers.values()];
}

/** Which of the window's own surfaces is open: the palette or the map of keys. */
export const useOverlay = create<{ readonly open: 'palette' | 'keys' | null }>(() => ({ open: null }));

export function setOverlay(open: 'palette' | 'keys' | null): void {
  useOverlay.setState({ open });
}
