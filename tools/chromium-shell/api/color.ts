/** Reads `#rgb`, `#rrggbb` and Electron's `#aarrggbb` for Chromium; other notations are left to the page. */
export function parseColor(text: string | undefined): { r: number; g: number; b: number; a: number } | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text ?? '')?.[1];
  if (hex === undefined) return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [first = 0, second = 0, third = 0, fourth = 0] = full.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return full.length === 8 ? { r: second, g: third, b: fourth, a: first / 255 } : { r: first, g: second, b: third, a: 1 };
}
