import type { Match } from './ast.ts';
import { wordsOf } from './match.ts';

/**
 * Typos. When nobody fits as written, words that are not quoted and do not end in a star are looked for once more: whole
 * words count that begin with the same letter and differ by one letter (from four letters on) or two (from eight on). A
 * letter too many, one missing, another one, or two neighbours swapped count as one (optimal string alignment). After
 * NOT nothing is forgiven: it would hide people who were never meant.
 */
export function forgives({ mode, value }: Match): boolean {
  return mode === 'part' && value.length >= 4 && wordsOf(value)[0] === value;
}

/** How many letters may differ. */
function allowed(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}

/** Whether a word may be meant by what is typed. */
export function isNear(typed: string, word: string): boolean {
  const most = allowed(typed);
  if (typed.charCodeAt(0) !== word.charCodeAt(0) || Math.abs(typed.length - word.length) > most) return false;
  return distance(typed, word, most) <= most;
}

/** Edits between two words; more than `most` is answered as `most + 1`, as soon as it is sure. */
function distance(a: string, b: string, most: number): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
