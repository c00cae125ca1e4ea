import { fold } from '../fold.ts';
import type { Match } from './ast.ts';

const breaks = /[^\p{L}\p{N}\u{10000}-\u{10FFFF}\uD800-\uDFFF]+/u;
/** Most text has no other letters, and is split many times faster. */
const plain = /^[\n -~]*$/;
const plainWords = /[a-z0-9A-Z]+/g;
const letter = /[\p{L}\p{N}]/u;

/** The words of folded text: runs of letters and figures. */
export function wordsOf(text: string): string[] {
  if (plain.test(text)) return text.match(plainWords) ?? [];
  return text.split(breaks).filter((word) => word !== '');
}

/** Whether the code unit at a place belongs to a word; both halves of a rare character do. */
function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 128 && letter.test(text.charAt(at)));
}

function between(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !inWord(text, at - 1) || !inWord(text, at);
}

/** Whether folded text has what is looked for. */
export function occurs(text: string, match: Match): boolean {
  return match.mode === 'part' ? text.includes(match.value) : placeOf(text, match, 0) !== -1;
}

/** The first place, not before `from`, where folded text has what is looked for; -1 without one. */
export function placeOf(text: string, { mode, value }: Match, from: number): number {
  for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) {
    if (mode === 'part' || (between(text, at) && (mode === 'prefix' || between(text, at + value.length)))) return at;
  }
  return -1;
}

/**
 * How the same is looked for in notes, calls, mails and documents, which are long: from the start of a word, and only from three
 * letters on (other scripts say more with fewer); null where notes are not looked at.
 */
export function inNotes({ mode, value }: Match): Match | null {
  if (wordsOf(value).length === 0) return null;
  if (mode === 'phrase') return { mode, value };
  const short = value.length < 3 && !/[^ -~]/u.test(value);
  return short ? null : { mode: 'prefix', value };
}

/** What is typed, made ready to compare: folded, one blank between words. */
export function matchFor(typed: string, mode: Match['mode']): Match {
  return { mode, value: fold(typed).trim().replace(/\s+/gu, ' ') };
}

/** Text of a person or a note, made ready to compare; its lines stay apart, so that no phrase goes over an end. */
export function foldText(text: string): string {
  const folded = fold(text);
  return /[^\S\n ]| {2}/u.test(folded) ? folded.replace(/[^\S\n]+/gu, ' ') : folded;
}
