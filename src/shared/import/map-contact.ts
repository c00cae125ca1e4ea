import type { Phone } from '#shared/domain/contact-point.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import { isPlaceholder } from './cell-words.ts';
import type { DraftBuilder } from './draft-builder.ts';
import { excerpt } from './limits.ts';
import { isDialable, phonesInCell, toE164 } from './phone-number.ts';

/** Adds every number of a cell; words are kept as they are and said to be no number. */
export function addPhones(
  draft: DraftBuilder,
  cell: string,
  kind: Phone['kind'],
  country: CountryCode | undefined,
  label: string,
): void {
  for (const number of phonesInCell(cell)) {
    if (isPlaceholder(number)) continue;
    if (!isDialable(number)) draft.warn(`“${excerpt(number)}” in ${label} is no phone number; it is kept as text.`);
    draft.addPhone(number, toE164(number, country), kind, label);
  }
}

/** Adds a link, or several parted by white space or commas; a handle without an address stays as typed. */
export function addUrl(draft: DraftBuilder, cell: string, linkLabel: string, label: string): void {
  if (isPlaceholder(cell)) return;
  const parts = cell.length <= 5000 && /:\/\/\S+[\s,;]+\S*:\/\//u.test(cell) ? cell.split(/[\s,;]+(?=https?:)/u) : [cell];
  for (const part of parts) draft.addLink(part, linkLabel || labelOf(part), label);
}

/** What kind of page a link leads to, where its host says so. */
export function labelOf(url: string): string {
  const host = /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)*?([\w-]+)\.[a-z]{2,6}(?:\.[a-z]{2})?(?:[/?#]|$)/iu.exec(url.slice(0, 300))?.[1];
  const known = new Map([['linkedin', 'LinkedIn'], ['github', 'GitHub'], ['xing', 'XING'], ['twitter', 'Twitter'], ['x', 'X']]);
  return known.get(host?.toLowerCase() ?? '') ?? '';
}
