import { describe, expect, it } from 'vitest';
import { isTyping, pressedKeys, type Press } from './match.ts';

function press(key: string, more: Partial<Press> = {}): Press {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

const altGr = { ctrlKey: true, altKey: true, getModifierState: (key: string) => key === 'AltGraph' };

describe('pressed keys', () => {
  it.each([
    ['a letter', press('j'), 'J'],
    ['a letter with caps lock', press('J'), 'J'],
    ['Shift and a letter', press('L', { shiftKey: true }), 'Shift+L'],
    ['a sign that needs Shift', press('?', { shiftKey: true }), '?'],
    ['a sign that needs AltGr', press('[', altGr), '['],
    ['Ctrl', press('k', { ctrlKey: true }), 'Mod+K'],
    ['Ctrl and Shift', press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    ['Ctrl and a sign', press(',', { ctrlKey: true }), 'Mod+,'],
    ['Shift and an arrow', press('ArrowLeft', { shiftKey: true }), 'Shift+ArrowLeft'],
    ['the space bar', press(' '), 'Space'],
    ['a letter of another script', press('л', { code: 'KeyK', ctrlKey: true }), 'Mod+K'],
    ['a modifier alone', press('Shift', { shiftKey: true }), null],
    ['a dead key', press('Dead'), null],
  ])('%s', (_, event, keys) => {
    expect(pressedKeys(event, false)).toBe(keys);
  });

  it('takes ⌘ for Mod on a Mac', () => {
    expect(pressedKeys(press('k', { metaKey: true }), true)).toBe('Mod+K');
    expect(pressedKeys(press('k', { ctrlKey: true }), true)).toBe('Ctrl+K');
  });
});

describe('typing', () => {
  it.each(['J', '?', 'Shift+L', 'Space', 'Enter', 'ArrowLeft'])('%s types or moves in a field', (keys) => expect(isTyping(keys)).toBe(true));
  it.each(['Mod+K', 'Alt+ArrowLeft', 'F6'])('%s does not', (keys) => expect(isTyping(keys)).toBe(false));
});
