/** How many rows are asked for at once. */
export const PAGE = 100;

/** The pages that cover the rows `first` to `last`, and one on either side to scroll into. */
export function pagesFor(first: number, last: number, total: number): number[] {
  const end = Math.max(0, Math.ceil(total / PAGE) - 1);
  const from = Math.max(0, Math.floor(first / PAGE) - 1);
  const to = Math.min(end, Math.floor(Math.max(first, last) / PAGE) + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Keeps the `limit` pages nearest to `page`: what is far away is asked for again. */
export function nearest<T>(pages: ReadonlyMap<number, T>, page: number, limit: number): ReadonlyMap<number, T> {
  if (pages.size <= limit) return pages;
  return new Map([...pages].toSorted(([a], [b]) => Math.abs(a - page) - Math.abs(b - page)).slice(0, limit));
}
