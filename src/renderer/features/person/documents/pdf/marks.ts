import { findWords } from '#shared/domain/document.ts';

/** The text of a drawn page: runs with their place in PDF units, and how those become the pixels of the drawing. */
export type PageText = {
  readonly runs: readonly { readonly str: string; readonly width: number; readonly height: number; readonly transform: readonly number[] }[];
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** From PDF units to pixels: the matrix a b c d e f (ISO 32000-1, 8.3.3). */
  readonly transform: readonly number[];
  readonly scale: number;
};

/** A box over the page, in per cent of its width and height. */
export type Mark = { readonly left: number; readonly top: number; readonly wide: number; readonly high: number };

/**
 * Where the words stand on the page. Inside a run every character counts as equally wide, so a box may be off by a letter;
 * text that does not run from left to right is not marked.
 */
export function marksOf({ runs, width, height, transform, scale }: PageText, words: readonly string[]): Mark[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  return runs.flatMap(({ str, width: wide, height: high, transform: place }) => {
    const [, skew = 0, , , x = 0, y = 0] = place;
    if (skew !== 0 || b !== 0 || str.length === 0) return [];
    const left = a * x + c * y + e;
    const base = b * x + d * y + f;
    const step = (wide * scale) / str.length;
    return findWords(str, words).map(([start, end]) => ({
      left: (100 * (left + start * step)) / width,
      top: (100 * (base - high * scale)) / height,
      wide: (100 * (end - start) * step) / width,
      high: (100 * high * scale * 1.2) / height,
    }));
  });
}
