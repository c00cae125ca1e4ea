/** Where what was typed fits a label: all words, each at a word's start (best), inside, or as letters in order. */
export function score(label: string, typed: string): number {
  const text = fold(label);
  let total = 0;
  for (const word of fold(typed).split(/\s+/).filter(Boolean)) {
    const one = scoreWord(text, word);
    if (one === 0) return 0;
    total += one;
  }
  return total - Math.min(label.length, 60) / 1000;
}

function scoreWord(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return 4;
  if (at > 0) return /[\s\-./(]/.test(text[at - 1] ?? '') || text.includes(` ${word}`) ? 3 : 2;
  let from = 0;
  for (const letter of word) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return 0;
  }
  return 1;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
