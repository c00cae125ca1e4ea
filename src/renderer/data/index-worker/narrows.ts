import { fold } from '#shared/domain/fold.ts';
import { inNotes, matchFor } from '#shared/domain/query/match.ts';

/**
 * Whether who fits `text` is surely among those who fit `before`, which was typed on: then only they are looked at. True
 * of plain words alone, and only once the last word was looked for in notes, too (see `inNotes`).
 */
export function narrows(before: string, text: string): boolean {
  if (!isPlain(before) || !isPlain(text) || !fold(text).startsWith(fold(before))) return false;
  const last = /\S*$/u.exec(before)?.[0] ?? '';
  return last === '' || inNotes(matchFor(last, 'part')) !== null;
}

function isPlain(text: string): boolean {
  return !/[:()"“”„«»*,;]|(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/u.test(text);
}
