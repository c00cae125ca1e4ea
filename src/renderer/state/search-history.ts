import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const kept = 12;

/** What people were searched for on this device, newest first. */
export const useSearchHistory = create<{ readonly searches: readonly string[] }>()(persist(() => ({ searches: [] as readonly string[] }), { name: 'warmbench.searches' }));

/** Keeps a search, once. */
export function rememberSearch(typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  useSearchHistory.setState(({ searches }) => ({ searches: [text, ...searches.filter((one) => one !== text)].slice(0, kept) }));
}
