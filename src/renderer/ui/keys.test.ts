import { describe, expect, it } from 'vitest';
import { keyCaps } from './keys.ts';

describe('key caps', () => {
  it('names keys as the platform does', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual([['Ctrl', 'Shift', 'Z']]);
    expect(keyCaps('Mod+Shift+Z', true)).toEqual([['⌘', '⇧', 'Z']]);
    expect(keyCaps('Shift+ArrowLeft', false)).toEqual([['Shift', '←']]);
  });
  it('draws a sequence step by step', () => {
    expect(keyCaps('G P', false)).toEqual([['G'], ['P']]);
  });
});
