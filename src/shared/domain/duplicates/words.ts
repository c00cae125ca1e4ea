import { doubleMetaphone } from 'double-metaphone';
import { fold } from '#shared/domain/fold.ts';
import { memo } from './memo.ts';

const particles = new Set('de da do dos das del della di du des la le van von vom der den ten ter te zu zum zur af av bin ibn bint al el ben st dr prof'.split(' '));

/**
 * The words of a name for comparing: folded, without particles and titles, ae/oe/ue as a/o/u, so that "Müller" and
 * "Mueller" are one, "O'Neil" and "ONeil" too. Never empty where there is a letter.
 */
export const nameWords = memo((name): readonly string[] => {
  const words = fold(name).replace(/['’ʼ`´]/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const kept = words.filter((word) => !particles.has(word));
  return (kept.length > 0 ? kept : words).map(plainVowels);
});

/** Folded text with ae, oe and ue inside a word as a, o and u, which is what folding makes of ä, ö and ü. */
export function plainVowels(folded: string): string {
  return folded.replace(/([aou])e(?=\p{L})/gu, '$1');
}

/** How a word sounds: Double Metaphone (Philips, 2000), its first code, a `th` as a `t`. What it cannot read is its own sound. */
export const soundOf = memo((word) => (/^[a-z]+$/u.test(word) && doubleMetaphone(word)[0].replaceAll('0', 'T')) || word);

/** How many letters must be changed, added, left out or swapped with the next; `max + 1` when more than `max`. */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > max) return max + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, max + 1);
}
