import type { Node, Parsed, QueryClock, QueryError } from './ast.ts';
import { error, readField, readWord } from './condition.ts';
import { tokensOf, type Token } from './tokens.ts';

const deepest = 50;

/**
 * Reads a query. It never fails: what cannot be read is left out of the result, and an error says where and what was
 * expected, so that the rest still finds people.
 *
 * ```
 * or   = and { "OR" and }
 * and  = not { [ "AND" ] not }
 * not  = { "NOT" } ( "(" or ")" | field ":" value | "phrase" | prefix* | word )
 * ```
 * AND, OR and NOT are written in capitals; AND may be left out.
 */
export function parseQuery(text: string, clock: QueryClock): Parsed {
  const parser = new Parser(text, clock);
  const node = parser.all();
  return { node, errors: parser.errors.toSorted((a, b) => a.at - b.at || a.end - b.end) };
}

class Parser {
  readonly errors: QueryError[] = [];
  readonly #tokens: readonly Token[];
  readonly #clock: QueryClock;
  readonly #end: number;
  #next = 0;
  #depth = 0;

  constructor(text: string, clock: QueryClock) {
    this.#tokens = tokensOf(text);
    this.#clock = clock;
    this.#end = text.trimEnd().length;
  }

  /** Everything, whatever stands there: a parenthesis that closes nothing is passed over. */
  all(): Node | null {
    const parts: (Node | null)[] = [];
    while (this.#peek()) {
      parts.push(this.#or());
      const token = this.#peek();
      if (token?.kind === ')') {
        this.#next++;
        this.errors.push(error(token, 'This parenthesis closes nothing.', false));
      }
    }
    return join('and', parts);
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #or(): Node | null {
    const parts = [this.#and(null)];
    for (let token = this.#peek(); token?.kind === 'OR'; token = this.#peek()) {
      this.#next++;
      parts.push(this.#and(token));
    }
    return join('or', parts);
  }

  /** `after` is the OR before it, which asks for something. */
  #and(after: Token | null): Node | null {
    const parts: (Node | null)[] = [];
    let count = 0;
    let sign = after;
    for (let token = this.#peek(); token && token.kind !== 'OR' && token.kind !== ')'; token = this.#peek()) {
      if (token.kind === 'AND') {
        if (count === 0 || sign) this.#missing(token, 'before');
        this.#next++;
        sign = token;
        count = Math.max(count, 1);
        continue;
      }
      parts.push(this.#not());
      count++;
      sign = null;
    }
    if (sign) this.#missing(sign, 'after');
    else if (count === 0 && this.#peek()?.kind === 'OR') this.#missing(this.#peek() as Token, 'before');
    return join('and', parts);
  }

  #not(): Node | null {
    let negative = false;
    let sign: Token | null = null;
    for (let token = this.#peek(); token?.kind === 'NOT'; token = this.#peek()) {
      negative = !negative;
      sign = token;
      this.#next++;
    }
    const token = this.#peek();
    if (sign && (!token || token.kind === 'AND' || token.kind === 'OR' || token.kind === ')')) {
      this.#missing(sign, 'after');
      return null;
    }
    const node = this.#one();
    return node && negative ? { kind: 'not', node } : node;
  }

  #one(): Node | null {
    const token = this.#tokens[this.#next++];
    if (token?.kind === '(') return this.#group(token);
    if (token?.kind !== 'word' && token?.kind !== 'field') return null;
    const { node, wrong } = token.kind === 'word' ? readWord(token.value, this.#end) : readField(token, this.#clock, this.#end);
    this.errors.push(...wrong);
    return node;
  }

  #group(open: Token): Node | null {
    if (this.#depth >= deepest) {
      this.errors.push(error(open, `More than ${deepest} parentheses inside each other cannot be read.`, false));
      return null;
    }
    this.#depth++;
    const first = this.#next;
    const node = this.#or();
    this.#depth--;
    const token = this.#peek();
    if (token?.kind === ')') {
      this.#next++;
      if (this.#next === first + 1) this.errors.push(error({ at: open.at, end: token.end }, 'Something is expected between the parentheses.', token.end === this.#end));
    } else this.errors.push(error(open, 'The closing parenthesis is missing.', true));
    return node;
  }

  #missing(sign: Token, where: 'before' | 'after'): void {
    this.errors.push(error(sign, `Something to look for is expected ${where} ${sign.kind}. To look for the word itself, write it small or between quotes.`, where === 'after' && sign.end === this.#end));
  }
}

/** Several conditions as one; what could not be read is left out, and one alone stays as it is. */
function join(kind: 'and' | 'or', parts: readonly (Node | null)[]): Node | null {
  const nodes = parts.filter((node) => node !== null);
  return nodes.length > 1 ? { kind, nodes } : (nodes[0] ?? null);
}
