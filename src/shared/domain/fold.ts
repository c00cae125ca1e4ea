const marks = /\p{M}+/gu;
const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const ligature = /[ßæœøłđðþı]/gu;

/** Text for comparing: lower case, without accents, so that "muller" finds "Müller" and "Łoś" is found by "los". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^ -~]/u.test(lower)) return lower;
  return lower.normalize('NFKD').replace(marks, '').replace(ligature, (char) => ligatures[char] ?? char);
}
