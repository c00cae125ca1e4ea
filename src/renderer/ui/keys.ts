const symbols: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Space: 'Space',
};

const macSymbols: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/** Whether the platform says ⌘ where others say Ctrl. */
export const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');

/** A shortcut such as `Mod+Shift+Z` or the sequence `G P`, as the caps to draw: one list a step. */
export function keyCaps(shortcut: string, mac: boolean = isMac): string[][] {
  return shortcut.split(' ').map((step) =>
    step.split('+').map((key) => {
      if (mac && macSymbols[key]) return macSymbols[key];
      if (key === 'Mod') return 'Ctrl';
      return symbols[key] ?? key;
    }),
  );
}

/** The shortcut as `aria-keyshortcuts` wants it, or undefined for a sequence, which ARIA cannot say. */
export function ariaKeys(shortcut: string | undefined): string | undefined {
  if (!shortcut || shortcut.includes(' ')) return undefined;
  return shortcut.replace('Mod', isMac ? 'Meta' : 'Control').replace('Ctrl', 'Control');
}
