import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

const darkQuery = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  darkQuery?.addEventListener('change', listener);
  return () => darkQuery?.removeEventListener('change', listener);
}

/** Light or dark: what was chosen, or else what the system says now. */
export function useColorScheme(): 'light' | 'dark' {
  const chosen = usePreferences((preferences) => preferences.colorScheme);
  const systemDark = useSyncExternalStore(subscribe, () => darkQuery?.matches ?? false);
  if (chosen !== 'system') return chosen;
  return systemDark ? 'dark' : 'light';
}
