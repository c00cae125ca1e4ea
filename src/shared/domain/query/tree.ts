import { fieldNamed, type FieldName } from './fields.ts';
import { quoted } from './complete.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One condition as it is typed: its field (null for words of any), and its value with signs and stars but without quotes. */
export type Term = { readonly kind: 'term'; readonly not: boolean; readonly field: FieldName | null; readonly value: string; readonly quoted: boolean };

/** Conditions of which all or any must hold. */
export type Group = { readonly kind: 'all' | 'any'; readonly not: boolean; readonly parts: readonly Part[] };

export type Part = Term | Group;

export const emptyTree: Group = { kind: 'all', not: false, parts: [] };

/** What is typed, as parts that can be changed one by one. Its signs are read as the parser reads them; nothing is checked. */
export function readTree(text: string): Group {
  const reader = new Reader(tokensOf(text));
  const parts: Part[] = [];
  while (reader.more) {
    const part = reader.or();
    if (part) parts.push(part);
    reader.passClosing();
  }
  const [one] = parts;
  if (parts.length === 1 && one && one.kind !== 'term' && !one.not) return one;
  return { ...emptyTree, parts };
}

/** The text of a tree: reading it gives the same conditions. Groups and terms that ask for nothing are left out. */
export function writeTree(tree: Group): string {
  return written(tree, true);
}

/** `outer`: nothing stands beside it. */
function written(part: Part, outer: boolean): string {
  if (part.kind === 'term') return termText(part);
  const texts = part.parts.map((one) => written(one, false)).filter((text) => text !== '');
  if (texts.length === 0) return '';
  const inside = texts.join(part.kind === 'any' ? ' OR ' : ' ');
  return !part.not && (outer || texts.length === 1) ? inside : `${part.not ? 'NOT ' : ''}(${inside})`;
}

function termText({ not, field, value, quoted: inQuotes }: Term): string {
  const plain = value.trim();
  if (plain === '' || (inQuotes && plain.replace(/["“”„«»]/gu, '').trim() === '')) return '';
  const sign = /^(?:AND|OR|NOT)$/u.test(plain) && field === null;
  const text = inQuotes || sign ? `"${plain.replace(/["“”„«»]/gu, ' ').trim()}"` : field !== null && /^(?:>=|<=|>|<|=|≥|≤)/u.test(plain) && !/[\s()"]/u.test(plain) ? plain : quotedWord(plain);
  return `${not ? 'NOT ' : ''}${field === null ? '' : `${field}:`}${text}`;
}

/** A star at the end is a sign of the language, and stays one. */
function quotedWord(value: string): string {
  return /^[^\s()*"“”„«»]+\*?$/u.test(value) ? value : quoted(value);
}

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get more(): boolean {
    return this.#next < this.#tokens.length;
  }

  passClosing(): void {
    if (this.#tokens[this.#next]?.kind === ')') this.#next++;
  }

  or(): Part | null {
    const parts = [this.#and()];
    while (this.#take('OR')) parts.push(this.#and());
    return joined('any', parts);
  }

  #and(): Part | null {
    const parts: (Part | null)[] = [];
    for (let kind = this.#kind(); kind !== undefined && kind !== 'OR' && kind !== ')'; kind = this.#kind()) {
      if (!this.#take('AND')) parts.push(this.#not());
    }
    return joined('all', parts);
  }

  #not(): Part | null {
    let not = false;
    while (this.#take('NOT')) not = !not;
    const kind = this.#kind();
    if (kind === undefined || kind === 'AND' || kind === 'OR' || kind === ')') return null;
    const part = this.#one();
    return part && not ? { ...part, not: !part.not } : part;
  }

  #one(): Part | null {
    const token = this.#tokens[this.#next++];
    if (token?.kind === '(') {
      const part = this.or();
      this.passClosing();
      return part;
    }
    if (token?.kind === 'word') return { kind: 'term', not: false, field: null, value: token.value.text, quoted: token.value.quoted };
    if (token?.kind !== 'field') return null;
    const field = fieldNamed(token.name.text);
    // What names no field is kept as it was typed, so that the box can say what is wrong with it.
    if (field === undefined) return { kind: 'term', not: false, field: null, value: token.text, quoted: false };
    return { kind: 'term', not: false, field, value: token.value.text, quoted: token.value.quoted };
  }

  #kind(): Token['kind'] | undefined {
    return this.#tokens[this.#next]?.kind;
  }

  #take(kind: Token['kind']): boolean {
    if (this.#kind() !== kind) return false;
    this.#next++;
    return true;
  }
}

/** Several parts as a group; one alone stays as it is. */
function joined(kind: 'all' | 'any', parts: readonly (Part | null)[]): Part | null {
  const known = parts.filter((part) => part !== null);
  return known.length > 1 ? { kind, not: false, parts: known } : (known[0] ?? null);
}
