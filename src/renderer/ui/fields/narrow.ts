type Findable = { readonly label: string; readonly detail?: string | undefined; readonly words?: string | undefined; readonly group?: string | undefined };

/** The options that hold every typed word, whatever its case and accents; those that start with the text come first. */
export function narrow<Option extends Findable>(options: readonly Option[], text: string): readonly Option[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options;
  const fitting = options.filter((option) => {
    const all = plain([option.label, option.detail, option.words, option.group].filter(Boolean).join(' '));
    return words.every((word) => all.includes(word));
  });
  const grouped = fitting.some((option) => option.group !== undefined);
  const starts = (option: Option) => (plain(option.label).startsWith(words[0] ?? '') ? 0 : 1);
  return grouped ? fitting : fitting.toSorted((a, b) => starts(a) - starts(b));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}
