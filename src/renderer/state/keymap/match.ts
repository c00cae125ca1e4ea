/** What of a keyboard event decides which keys were pressed. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly getModifierState?: (key: string) => boolean;
};

const named: Readonly<Record<string, string>> = { ' ': 'Space', Esc: 'Escape', Del: 'Delete' };

/**
 * The pressed keys as the table of commands writes them: `Mod+Shift+Z`, `Shift+ArrowLeft`, `J`, `?`. Mod is Ctrl, or ⌘
 * on a Mac. Characters that need Shift or AltGr are written as themselves. Where a letter key gives a letter of another
 * script, its place on the keyboard counts. Null for a modifier alone.
 */
export function pressedKeys(press: Press, mac: boolean): string | null {
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'].includes(press.key)) return null;
  const altGr = press.getModifierState?.('AltGraph') ?? false;
  const character = [...press.key].length === 1 && press.key !== ' ';
  let key = named[press.key] ?? press.key;
  let letter = false;
  if (character) {
    const place = /^Key([A-Z])$/.exec(press.code)?.[1];
    if (/^[a-z]$/i.test(key)) key = key.toUpperCase();
    else if (/^\p{L}$/u.test(key) && place) key = place;
    letter = /^[A-Z]$/.test(key);
  }
  const mod = mac ? press.metaKey : press.ctrlKey && !altGr;
  const ctrl = mac && press.ctrlKey;
  const alt = press.altKey && !altGr;
  const shift = press.shiftKey && (!character || letter || mod);
  return [mod && 'Mod', ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** Whether pressing these types a character where text can be typed. */
export function isTyping(keys: string): boolean {
  return !keys.startsWith('Mod+') && !keys.startsWith('Ctrl+') && !keys.startsWith('Alt+') && !/^F\d+$/.test(keys);
}
