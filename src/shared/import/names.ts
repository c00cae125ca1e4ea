/** A full name in its parts; `given` alone holds a name that cannot be split with care. */
export type NameParts = { readonly given: string; readonly family: string };

const word = /^[\p{L}\p{M}'’ʼ.·-]+$/u;

/** Scripts whose names put the family first and often have no space: they stay whole, as written. */
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame herr frau hr fr mme mlle monsieur madame sr sra srta señor señora sig signor signora dott ing dipl dipl-ing mgr'.split(' '),
);
const suffixes = new Set('jr sr ii iii iv phd md mba msc bsc ba ma dds esq cpa pe pmp cfa llm jd rn shrm-cp phr sphr'.split(' '));
const particles = new Set(
  'de da do dos das del della dello di du des la le van von vom der den ten ter te zu zum zur af av bin ibn bint al el abu ben st saint'.split(' '),
);

/**
 * Splits a full name: "Family, Given"; titles and suffixes set aside; particles stay with the family name; one word,
 * East Asian names and anything that does not look like a name stay whole in `given`. Keep the text as written too.
 */
export function splitName(full: string): NameParts {
  const value = full.trim();
  const whole = { given: value, family: '' };
  if (value.length > 100 || eastAsian.test(value)) return whole;
  const sides = value.split(',').map((side) => side.trim());
  const [first = '', second = ''] = sides;
  if (sides.slice(1).every((side) => side === '' || areSuffixes(side))) return splitWords(first) ?? whole;
  if (sides.slice(2).some((side) => !areSuffixes(side)) || !areWords(first) || !areWords(second)) return whole;
  return { given: trimmed(words(second)).join(' '), family: trimmed(words(first)).join(' ') };
}

function splitWords(value: string): NameParts | undefined {
  if (!areWords(value)) return undefined;
  const list = trimmed(words(value));
  if (list.length === 1) return { given: list[0] ?? '', family: '' };
  if (list.length > 7) return undefined;
  const particle = list.findIndex((item, i) => i > 0 && i < list.length - 1 && particles.has(plain(item)));
  const cut = particle > 0 ? particle : list.length - 1;
  return { given: list.slice(0, cut).join(' '), family: list.slice(cut).join(' ') };
}

/** The words without titles before and suffixes behind, but never fewer than one. */
function trimmed(list: readonly string[]): readonly string[] {
  let start = 0;
  let end = list.length;
  while (start < end - 1 && titles.has(plain(list[start]))) start++;
  while (end > start + 1 && end - start > 2 && suffixes.has(plain(list[end - 1]))) end--;
  return list.slice(start, end);
}

function areWords(value: string): boolean {
  return value !== '' && words(value).every((item) => word.test(item) && /\p{L}/u.test(item));
}

function areSuffixes(value: string): boolean {
  return words(value).every((item) => suffixes.has(plain(item)));
}

function words(value: string): readonly string[] {
  return value.split(/\s+/u).filter((item) => item !== '');
}

function plain(item: string | undefined): string {
  return (item ?? '').toLowerCase().replaceAll('.', '');
}
