import type { Email, Link, Phone } from '#shared/domain/contact-point.ts';
import type { Person } from '#shared/domain/person.ts';
import { emailKey, linkKey, phoneKey } from '#shared/import/match-keys.ts';

type Facts = Omit<Person, 'id' | 'createdAt' | 'createdBy'>;

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

/**
 * What `incoming` knows and `known` does not, as fields to set: empty fields are filled and lists grow; nothing that is
 * there is overwritten. "Do not contact" is taken over when it is set, never cleared.
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
    const added = incoming[field].filter((word) => !(known[field] as readonly string[]).includes(word));
    if (added.length > 0) found[field] = [...known[field], ...added];
  }
  grow(found, 'emails', known.emails, incoming.emails, (email: Email) => emailKey(email.address));
  grow(found, 'phones', known.phones, incoming.phones, (phone: Phone) => phoneKey(phone) ?? phone.number);
  grow(found, 'links', known.links, incoming.links, (link: Link) => linkKey(link.url) ?? link.url);
  if (known.interest.level === 'unknown' && incoming.interest.level !== 'unknown') found['interest'] = incoming.interest;
  if (known.consent.state === 'unknown' && incoming.consent.state !== 'unknown') found['consent'] = incoming.consent;
  if (known.rating === 0 && incoming.rating !== 0) found['rating'] = incoming.rating;
  if (known.owners.length === 0 && incoming.owners.length > 0) found['owners'] = incoming.owners;
  if (!known.doNotContact && incoming.doNotContact) found['doNotContact'] = true;
  return found;
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
  const added = incoming.filter((element) => !keys.has(keyOf(element)));
  if (added.length === 0) return;
  const ranked = added.map((element, i) => ('rank' in element ? { ...element, rank: known.length + i } : element));
  found[field] = [...known, ...ranked];
}
