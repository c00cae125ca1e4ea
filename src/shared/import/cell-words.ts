import { headerKey } from './header-text.ts';

const yes = new Set('true yes y 1 x t ja j wahr oui o vrai si s verdadero vero sim verdadeiro tak prawda on optout optedout unsubscribed donotcontact dnc'.split(' '));
const no = new Set('false no n 0 f nein falsch non faux falso nao nee nie off optin optedin subscribed'.split(' '));

/** Whether a cell says yes, no, or neither (null). A blank cell says no. */
export function yesOrNo(cell: string): boolean | null {
  const key = headerKey(cell);
  if (key === '' || no.has(key)) return cell.trim() === '' || key !== '' ? false : null;
  return yes.has(key) ? true : null;
}

/** A list in one cell: by lines, `;` or `|` where there is one, else by commas. Blanks go. */
export function listCell(cell: string): readonly string[] {
  const marks = /[;|\n]/u.test(cell) ? /[;|\r\n]+/u : /,/u;
  return cell.split(marks).map((item) => item.trim()).filter((item) => item !== '');
}

/** What people type to say that there is nothing; only asked of cells that should hold an address, number or date. */
export function isPlaceholder(cell: string): boolean {
  return /^\s*(?:[-–—./?_*]*|n\/?a\.?|#n\/a|none|null|nil|unknown|not available|k\.?\s?a\.?)\s*$/iu.test(cell);
}
