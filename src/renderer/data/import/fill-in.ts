import type { Email, Link, Phone } from '#shared/domain/contact-point.ts';
import type { Interest, Person } from '#shared/domain/person.ts';
import { limits } from '#shared/import/limits.ts';
import { emailKey, linkKey, phoneKey } from '#shared/import/match-keys.ts';

/** What is known of a person, without the record around it. */
export type Facts = Omit<Person, 'id' | 'createdAt' | 'createdBy'>;

const words = ['skills', 'languages', 'tags', 'kinds'] as const;
const lines = [
  'given',
  'family',
  'preferred',
  'original',
  'title',
  'employer',
  'city',
  'region',
  'postcode',
  'country',
  'address',
  'timeZone',
  'summary',
  'source',
  'offLimits',
] as const;
const interestLines = ['roles', 'places', 'pay', 'availability', 'notice'] as const;

/**
 * What `incoming` knows and `known` does not, as fields to set: empty fields are filled and lists grow as far as a person
 * holds; nothing that is there is overwritten. "Do not contact" is taken over when it is set, never cleared.
 */
export function fillIn(known: Facts, incoming: Facts): Partial<Facts> {
  const found: { [field: string]: unknown } = {};
  const hasName = known.given !== '' || known.family !== '';
  for (const field of lines) {
    // Half of another spelling of the name would make a name that nobody has.
    if (hasName && (field === 'given' || field === 'family')) continue;
    if (known[field] === '' && incoming[field] !== '') found[field] = incoming[field];
  }
  for (const field of words) {
    const all = [...new Set<string>([...known[field], ...incoming[field]])].slice(0, field === 'kinds' ? 2 : limits[field]);
    if (all.length > known[field].length) found[field] = all;
  }
  grow(found, 'emails', known.emails, incoming.emails, emailOf);
  grow(found, 'phones', known.phones, incoming.phones, phoneOf);
  grow(found, 'links', known.links, incoming.links, linkOf);
  const interest = interestOf(known.interest, incoming.interest);
  if (interest) found['interest'] = interest;
  if (known.consent.state === 'unknown' && incoming.consent.state !== 'unknown') found['consent'] = incoming.consent;
  if (known.rating === 0 && incoming.rating !== 0) found['rating'] = incoming.rating;
  if (known.owners.length === 0 && incoming.owners.length > 0) found['owners'] = incoming.owners;
  if (!known.doNotContact && incoming.doNotContact) found['doNotContact'] = true;
  return found;
}

export const emailOf = ({ address }: Email): string => emailKey(address);
export const phoneOf = (phone: Phone): string => phoneKey(phone) ?? phone.number;
export const linkOf = ({ url }: Link): string => linkKey(url) ?? url;

/** Each line by itself; the reason belongs to the level that it explains. Undefined when nothing is new. */
function interestOf(known: Interest, incoming: Interest): Interest | undefined {
  const found: { [field: string]: string } = {};
  for (const field of interestLines) if (known[field] === '' && incoming[field] !== '') found[field] = incoming[field];
  if (known.remote === 'unknown' && incoming.remote !== 'unknown') found['remote'] = incoming.remote;
  if (known.level === 'unknown' && incoming.level !== 'unknown') {
    found['level'] = incoming.level;
    found['reason'] = known.reason || incoming.reason;
  }
  return Object.keys(found).length > 0 ? { ...known, ...found } : undefined;
}

/** Appends what is not there yet, ranked after what is. */
function grow<E extends Email | Phone | Link>(
  found: { [field: string]: unknown },
  field: 'emails' | 'phones' | 'links',
  known: readonly E[],
  incoming: readonly E[],
  keyOf: (element: E) => string,
): void {
  const keys = new Set(known.map(keyOf));
  const added = incoming.filter((element) => !keys.has(keyOf(element))).slice(0, Math.max(0, limits[field] - known.length));
  if (added.length === 0) return;
  const ranked = added.map((element, i) => ('rank' in element ? { ...element, rank: known.length + i } : element));
  found[field] = [...known, ...ranked];
}
