import { searchWords } from '../document.ts';
import { fold } from '../fold.ts';
import { systemClock } from './clock.ts';
import { marksOf } from './marks.ts';
import { parseQuery } from './parse.ts';

/**
 * The words of a search for people that may stand in a document: those of no field, without what is behind NOT. As they were
 * typed, and as they are compared; longest first, so that no word hides a longer one.
 */
export function soughtWords(query: string): string[] {
  if (query.trim() === '') return [];
  const marks = marksOf(parseQuery(query, systemClock()).node).flatMap(({ field, match }) => (field === null ? [match.value] : []));
  const typed = searchWords(query).filter((word) => marks.includes(fold(word)));
  return [...new Set([...typed, ...marks])].filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length);
}
