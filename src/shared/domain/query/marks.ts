import { fold } from '../fold.ts';
import type { Match, Node } from './ast.ts';
import type { WordField } from './fields.ts';
import { placeOf } from './match.ts';

/** What is worth marking in a row: words, and the field they were asked of (null for any). */
export type Mark = { readonly field: WordField | null; readonly match: Match };

/** The words a query looks for; what stands behind NOT is not there to be marked. */
export function marksOf(node: Node | null): readonly Mark[] {
  switch (node?.kind) {
    case 'and':
    case 'or':
      return node.nodes.flatMap(marksOf);
    case 'text':
      return [{ field: null, match: node.match }];
    case 'words':
      return [{ field: node.field, match: node.match }];
    default:
      return [];
  }
}

/** A stretch of text, from `at` up to but without `end`. */
export type Stretch = { readonly at: number; readonly end: number };

/** Where in a text the words stand, in order, without overlaps. Folding may change lengths, so every letter keeps its place. */
export function stretchesIn(text: string, matches: readonly Match[]): readonly Stretch[] {
  if (matches.length === 0 || text === '') return [];
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let i = 0; i < plain.length; i++) places.push(at);
    folded += plain;
    at += letter.length;
  }
  places.push(text.length);
  const found = matches.flatMap((match) => findAll(folded, match)).map(([from, to]) => ({ at: places[from] ?? 0, end: endOf(places, to) }));
  const sorted = found.toSorted((a, b) => a.at - b.at);
  const joined: { at: number; end: number }[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last && one.at <= last.end) last.end = Math.max(last.end, one.end);
    else if (one.end > one.at) joined.push({ ...one });
  }
  return joined;
}

function findAll(text: string, match: Match): [number, number][] {
  const found: [number, number][] = [];
  const { length } = match.value;
  if (length === 0) return found;
  for (let from = placeOf(text, match, 0); from !== -1; from = placeOf(text, match, from + length)) found.push([from, from + length]);
  return found;
}

/** The place behind the last letter that is covered. */
function endOf(places: readonly number[], to: number): number {
  let next = to;
  const last = places[to - 1] ?? 0;
  while (next < places.length - 1 && places[next] === last) next++;
  return places[next] ?? last;
}
