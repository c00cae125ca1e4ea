/** What makes two column names the same: letters and digits alone, without case or accents. `E-Mail` is `email`. */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Column names as shown: trimmed, blank ones numbered, repeated ones told apart as `Email (2)`. */
export function columnNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return cells.map((cell, i) => {
    const base = cell.trim().slice(0, 200) || `Column ${i + 1}`;
    let name = base;
    for (let n = next.get(base) ?? 2; taken.has(name); n++) {
      name = `${base} (${n})`;
      next.set(base, n + 1);
    }
    taken.add(name);
    return name;
  });
}
