import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const kept = 12;

type Recent = { readonly keys: readonly string[] };

/** What was last chosen in the palette or opened, newest first: `person:ID`, `job:ID`, a command's id. */
export const useRecent = create<Recent>()(persist((): Recent => ({ keys: [] }), { name: 'warmbench.recent' }));

export function remember(key: string): void {
  useRecent.setState(({ keys }) => ({ keys: [key, ...keys.filter((one) => one !== key)].slice(0, kept) }));
}
