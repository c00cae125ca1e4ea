import type { Today } from '../today.ts';
import type { Possession, WordField } from './fields.ts';

/**
 * How words are looked for, folded: `part` anywhere inside a word, `prefix` at its start, `phrase` as these whole words
 * beside each other.
 */
export type Match = { readonly mode: 'part' | 'prefix' | 'phrase'; readonly value: string };

/** Instants in ms, from the first, up to but without the second; null has no end. `never` also takes who has no such time. */
export type Span = { readonly from: number | null; readonly to: number | null; readonly never: boolean };

/** What one condition asks of a person. */
export type Condition =
  | { readonly kind: 'text'; readonly match: Match }
  | { readonly kind: 'words'; readonly field: WordField; readonly match: Match }
  /** Both ends included; levels count by their place in the list. */
  | { readonly kind: 'number'; readonly field: 'rating' | 'interest'; readonly from: number; readonly to: number }
  /** What is worked out on a day, both ends included. */
  | { readonly kind: 'figure'; readonly field: 'warmth' | 'complete'; readonly from: number; readonly to: number; readonly today: Today }
  | { readonly kind: 'time'; readonly field: 'added' | 'contacted' | 'waiting'; readonly span: Span }
  | { readonly kind: 'choice'; readonly field: 'kind' | 'consent' | 'ended'; readonly value: string }
  /** Owned by whoever asks. */
  | { readonly kind: 'mine' }
  /** Compared with `at` (ms), for what runs out. */
  | { readonly kind: 'has'; readonly what: Possession; readonly at: number };

export type Node =
  | Condition
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly Node[] }
  | { readonly kind: 'not'; readonly node: Node };

/** What is wrong, said as a sentence, and where: the characters from `at` up to but without `end`. */
export type QueryError = {
  readonly at: number;
  readonly end: number;
  readonly message: string;
  /** Typing on may mend it: it stands at the end of what is typed. */
  readonly unfinished: boolean;
};

/** What was understood (null asks for everybody), and what was left out of it, in the order of the text. */
export type Parsed = { readonly node: Node | null; readonly errors: readonly QueryError[] };

/** What a query's times are relative to: now in ms, and the zone whose days are meant. */
export type QueryClock = { readonly now: number; readonly zone: string };

/** A part of what is typed, and where it stands. */
export type Piece = { readonly text: string; readonly at: number; readonly end: number };
