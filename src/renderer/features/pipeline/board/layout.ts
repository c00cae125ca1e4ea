export const columnWidth = 276;

/** Heights in a column, px. A card has a fixed height, so that thousands of them need no measuring. */
export const cardHeight = 92;
export const rowHeight = cardHeight + 6;
export const foldHeight = 36;
/** What is drawn before the column has been measured. */
export const firstHeight = 900;

/** Where to scroll to so that a row is in view with a little air; null when it is in view already. All px. */
export function scrollTopFor(row: { readonly start: number; readonly end: number }, scrollTop: number, height: number): number | null {
  const air = 8;
  if (row.start < scrollTop + air) return row.start === 0 && scrollTop === 0 ? null : Math.max(0, row.start - air);
  return row.end > scrollTop + height - air ? row.end - height + air : null;
}
