import type { Match } from './ast.ts';
import { stretchesIn, type Stretch } from './marks.ts';
import { foldText, placeOf } from './match.ts';

/** A piece of a longer text on one line, and where in it the words stand; `…` says where something was left out. */
export type Excerpt = { readonly text: string; readonly marks: readonly Stretch[] };

/** Letters before the first word found, and in all. */
const BEFORE = 30;
const LENGTH = 110;
/** Folding may move a place by so many letters before all of the text is looked through. */
const DRIFT = 300;

/** The piece around the first of the words that a text has, of about a line; null when it has none. */
export function excerptOf(text: string, matches: readonly Match[]): Excerpt | null {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const folded = foldText(flat);
  const places = matches.map((match) => placeOf(folded, match, 0)).filter((place) => place !== -1);
  if (places.length === 0) return null;
  const near = Math.min(...places);
  const from = Math.max(0, near - DRIFT);
  const [first] = stretchesIn(flat.slice(from, near + DRIFT), matches);
  const at = first ? from + first.at : (stretchesIn(flat, matches)[0]?.at ?? 0);
  const start = wordStart(flat, at - BEFORE);
  const end = start + LENGTH >= flat.length ? flat.length : wordStart(flat, start + LENGTH);
  const piece = `${start > 0 ? '… ' : ''}${flat.slice(start, end).trim()}${end < flat.length ? ' …' : ''}`;
  return { text: piece, marks: stretchesIn(piece, matches) };
}

/** Where the next word begins; a text without blanks is cut where it must be. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const blank = text.indexOf(' ', place);
  return blank === -1 || blank - place > BEFORE ? place : blank + 1;
}
