/** The table's name in the selection store. */
export const PEOPLE = 'people';
