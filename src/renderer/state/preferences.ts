import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type ColorScheme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'normal' | 'comfortable';

type Preferences = {
  readonly colorScheme: ColorScheme;
  readonly density: Density;
  readonly navCollapsed: boolean;
};

const start: Preferences = { colorScheme: 'system', density: 'normal', navCollapsed: false };

/** How this device likes to look; kept on this device, not part of the workspace. */
export const usePreferences = create<Preferences>()(persist((): Preferences => start, { name: 'warmbench.preferences' }));

export function setPreference<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void {
  usePreferences.setState({ [key]: value });
}
