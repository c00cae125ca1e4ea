/** Heights in a column, px. A card has a fixed height, so that thousands of them need no measuring. */
export const cardHeight = 92;
export const rowHeight = cardHeight + 6;
export const foldHeight = 36;
/** What is drawn before the column has been measured. */
export const firstHeight = 900;
