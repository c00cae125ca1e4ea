import { fold } from '#shared/domain/fold.ts';
import { inNotes, matchFor } from '#shared/domain/query/match.ts';

/**
 * Whether who fits `text` is surely among those who fit `before`, which was typed on: then only they are looked at. True
 * of plain words alone, unless the last word was too short to be looked for in notes and no longer is (see `inNotes`).
 */
export function narrows(before: string, text: string): boolean {
  if (!isPlain(before) || !isPlain(text) || !fold(text).startsWith(fold(before))) return false;
  const last = /\S*$/u.exec(before)?.[0] ?? '';
  const typedOn = /^\S*/u.exec(text.slice(before.length - last.length))?.[0] ?? '';
  return last === '' || inNotes(matchFor(last, 'part')) !== null || inNotes(matchFor(typedOn, 'part')) === null;
}

function isPlain(text: string): boolean {
  return !/[:()"“”„«»*,;]|(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/u.test(text);
}
