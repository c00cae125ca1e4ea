import type { FieldName } from './fields.ts';
import { emptyTree, readTree, writeTree, type Group, type Part, type Term } from './tree.ts';

/** What a query asks of one field beside all else: one of these values. Quoted ones are whole words, others as typed. */
export type Asked = { readonly value: string; readonly quoted: boolean };

/** What the query asks of a field; empty where it asks nothing, or in a way that only the query itself can say. */
export function askedOf(text: string, field: FieldName): readonly Asked[] {
  const found = topOf(text).parts.filter((part) => isAbout(part, field));
  const [first] = found;
  return found.length === 1 && first ? termsOf(first).map(({ value, quoted }) => ({ value, quoted })) : [];
}

/** The query with what it asks of a field put in place of what it asked before; nothing asked takes it away. Other parts stay. */
export function withAsked(text: string, field: FieldName, asked: readonly Asked[]): string {
  const top = topOf(text);
  const terms = asked.map(({ value, quoted }): Term => ({ kind: 'term', not: false, field, value, quoted }));
  const at = top.parts.findIndex((part) => isAbout(part, field));
  const others = top.parts.filter((part) => !isAbout(part, field));
  const part: Part | undefined = terms.length > 1 ? { kind: 'any', not: false, parts: terms } : terms[0];
  const parts = part ? others.toSpliced(at === -1 ? others.length : Math.min(at, others.length), 0, part) : others;
  const written = writeTree({ ...emptyTree, parts });
  // So that typing on begins a new word.
  return written === '' ? '' : `${written} `;
}

/** The conditions that must all hold; a query of OR is one of them. */
function topOf(text: string): Group {
  const tree = readTree(text);
  return tree.kind === 'all' && !tree.not ? tree : { ...emptyTree, parts: [tree] };
}

function isAbout(part: Part, field: FieldName): boolean {
  if (part.kind === 'term') return !part.not && part.field === field;
  return part.kind === 'any' && !part.not && part.parts.every((one) => one.kind === 'term' && !one.not && one.field === field);
}

function termsOf(part: Part): readonly Term[] {
  return part.kind === 'term' ? [part] : part.parts.flatMap(termsOf);
}
