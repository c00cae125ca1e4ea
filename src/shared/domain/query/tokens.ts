import type { Piece } from './ast.ts';

/** A value as it is typed: bare, or between quotes (which are not part of `text`); `open` lacks its closing quote. */
export type Value = Piece & { readonly quoted: boolean; readonly open: boolean };

export type Token =
  | ({ readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT' } & Piece)
  | ({ readonly kind: 'word'; readonly value: Value } & Piece)
  /** `name:value`; an empty bare value is none yet. */
  | ({ readonly kind: 'field'; readonly name: Piece; readonly value: Value } & Piece);

const quotes = '"“”„«»';
const fieldStart = /^\p{L}+:(?!\/\/)/u;

/** Splits what is typed; every character that is no blank belongs to a token, so that nothing is dropped unseen. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (isBlank(char)) at++;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  const char = text.charAt(at);
  if (char === '(' || char === ')') return { kind: char, text: char, at, end: at + 1 };
  const rest = text.slice(at, at + 40);
  const name = fieldStart.exec(rest)?.[0].slice(0, -1);
  if (name !== undefined) {
    const value = valueAt(text, at + name.length + 1);
    return { kind: 'field', name: { text: name, at, end: at + name.length }, value, text: text.slice(at, value.end), at, end: value.end };
  }
  const value = valueAt(text, at);
  const whole = { text: text.slice(at, value.end), at, end: value.end };
  if (!value.quoted && (value.text === 'AND' || value.text === 'OR' || value.text === 'NOT')) return { kind: value.text, ...whole };
  return { kind: 'word', value, ...whole };
}

function valueAt(text: string, at: number): Value {
  if (at < text.length && quotes.includes(text.charAt(at))) {
    let end = at + 1;
    while (end < text.length && !quotes.includes(text.charAt(end))) end++;
    const open = end >= text.length;
    return { quoted: true, open, text: text.slice(at + 1, end), at, end: open ? end : end + 1 };
  }
  let end = at;
  while (end < text.length && !isBlank(text.charAt(end)) && text.charAt(end) !== '(' && text.charAt(end) !== ')') end++;
  return { quoted: false, open: false, text: text.slice(at, end), at, end };
}

function isBlank(char: string): boolean {
  return /\s/u.test(char);
}
