/** A value with a sign before it, or a range with `..` between its ends, one of which may be missing. */
export type Bounds =
  | { readonly kind: 'one'; readonly sign: '=' | '>' | '>=' | '<' | '<='; readonly value: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** Reads `4`, `>=4`, `3..5`, `3..` and `..5`; null where a value is missing. */
export function boundsOf(typed: string): Bounds | null {
  const text = typed.trim();
  const dots = text.indexOf('..');
  if (dots !== -1) {
    const [from, to] = [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
    return from === '' && to === '' ? null : { kind: 'range', from, to };
  }
  const sign = /^(?:>=|<=|>|<|=|≥|≤)/u.exec(text)?.[0] ?? '';
  const value = text.slice(sign.length).trim();
  const plain = sign === '≥' ? '>=' : sign === '≤' ? '<=' : sign === '' ? '=' : (sign as '=' | '>' | '>=' | '<' | '<=');
  return value === '' ? null : { kind: 'one', sign: plain, value };
}

/** The whole numbers that fit, both ends included; `read` answers null for what is no value. Null when nothing can be read. */
export function numbersOf(typed: string, read: (value: string) => number | null): { readonly from: number; readonly to: number } | null {
  const bounds = boundsOf(typed);
  if (!bounds) return null;
  if (bounds.kind === 'range') {
    const from = bounds.from === '' ? -Infinity : read(bounds.from);
    const to = bounds.to === '' ? Infinity : read(bounds.to);
    if (from === null || to === null) return null;
    return from <= to ? { from, to } : { from: to, to: from };
  }
  const value = read(bounds.value);
  if (value === null) return null;
  switch (bounds.sign) {
    case '=':
      return { from: value, to: value };
    case '>':
      return { from: value + 1, to: Infinity };
    case '>=':
      return { from: value, to: Infinity };
    case '<':
      return { from: -Infinity, to: value - 1 };
    case '<=':
      return { from: -Infinity, to: value };
  }
}
