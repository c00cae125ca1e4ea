import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [name, { light, dark }]));
const names = [...tokens.keys()].filter((name) => name !== undefined);

function colour(name: string): { readonly light: string; readonly dark: string } {
  const pair = tokens.get(name);
  if (!pair?.light || !pair.dark) throw new Error(`There is no colour ${name}.`);
  return { light: pair.light, dark: pair.dark };
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, 1.4.3: the ratio of two colours' luminances. */
function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [x = 0, y = 0] = [a, b].map((name) => luminance(colour(name)[scheme])).toSorted((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

const grounds = ['bg', 'surface', 'raised', 'sunken', 'hover', 'active'];
const softTexts = names.filter((name) => name.endsWith('-soft') && name !== 'text-soft').map((name) => name.replace(/-soft$/, ''));
const avatars = names.filter((name) => /^avatar-\d$/.test(name));
const shapes = ['ok', 'late', 'info', 'task', 'accent', 'control', 'focus'];

/** Which text stands on which ground: 4.5 to 1. */
const texts: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => ['text', 'text-soft', 'text-faint', 'accent-text'].map((text) => [text, ground] as const)),
  ...grounds.flatMap((ground) => softTexts.map((family) => [`${family}-text`, ground] as const)),
  ...softTexts.map((family) => [`${family}-text`, `${family}-soft`] as const),
  ...avatars.map((avatar) => [`${avatar}-text`, avatar] as const),
  ['text', 'accent-soft'],
  ['text-soft', 'accent-soft'],
  ['text-faint', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-inverse', 'inverse'],
];

/** What is told by a line or an icon alone: 3 to 1. */
const lines = ['bg', 'surface', 'raised'].flatMap((ground) => shapes.map((shape) => [shape, ground] as const));

describe.each(['light', 'dark'] as const)('colours of the %s scheme', (scheme) => {
  it('finds the tokens', () => {
    expect(names.length).toBeGreaterThan(50);
  });
  it.each(texts)('text %s on %s', (text, ground) => {
    expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(lines)('shape %s on %s', (shape, ground) => {
    expect(contrast(shape, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
