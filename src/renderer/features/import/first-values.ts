import type { PreviewRow } from '#shared/import/map-all.ts';

/** The first three different values of every column, to see what it holds. */
export function firstValues(rows: readonly PreviewRow[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => {
    const found = new Set<string>();
    for (const { cells } of rows) {
      const value = (cells[column] ?? '').replaceAll(/\s+/gu, ' ').trim();
      if (value !== '') found.add(value.length > 80 ? `${value.slice(0, 79)}…` : value);
      if (found.size === 3) break;
    }
    return [...found].join(' · ');
  });
}
