import type { Dice } from '#shared/sample/dice.ts';

const syllables = 'ba be bo da de do fa fi ga go ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za zo'.split(' ');
const WORDS = 30_000;
const LETTERS = 3000;

/** Words as they are spread in a language: the most frequent one twice as frequent as the second (Zipf's law). */
let lexicon: readonly string[] | undefined;

/** About 3 KB of text with as many different words as CVs have, from a lexicon of 30,000. */
export function cvText(dice: Dice): string {
  lexicon ??= Array.from({ length: WORDS }, (_, i) => wordOf(i));
  const words: string[] = [];
  for (let length = 0; length < LETTERS; ) {
    const word = lexicon[Math.floor(WORDS ** dice.unit()) - 1] ?? '';
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}

/** Frequent words are short. */
function wordOf(rank: number): string {
  const parts: string[] = [];
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length)) parts.push(syllables[rest % syllables.length] ?? '');
  return rank < syllables.length ? `${parts.join('')}n` : parts.join('');
}
