import type { Email, Phone } from '#shared/domain/contact-point.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { contentLine, textValue, uriValue } from './content-line.ts';

/** 3.0 is what phones read best, 4.0 the current standard. */
export type CardVersion = '3.0' | '4.0';

const emailTypes: { readonly [K in Email['kind']]: readonly string[] } = { work: ['work'], personal: ['home'], other: [] };
const phoneTypes: { readonly [K in Phone['kind']]: readonly string[] } = {
  mobile: ['cell', 'voice'],
  work: ['work', 'voice'],
  home: ['home', 'voice'],
  fax: ['fax'],
  other: ['voice'],
};

/**
 * A person as a card (RFC 2426 for 3.0, RFC 6350 for 4.0). Addresses and numbers known to be wrong are left out; the first
 * of each is the preferred one. That somebody is not to be contacted opens the note, so that it is not lost on a phone.
 */
export function toCard(person: Person, version: CardVersion): string {
  const lines = [contentLine('BEGIN', 'VCARD'), contentLine('VERSION', version)];
  const put = (name: string, value: string): void => {
    if (value !== '') lines.push(contentLine(name, value));
  };
  put('UID', `urn:uuid:${person.id}`);
  if (version === '4.0') put('KIND', 'individual');
  put('FN', textValue(personName(person)));
  lines.push(contentLine('N', [person.family, person.given, '', '', ''].map(textValue).join(';')));
  put('NICKNAME', textValue(person.preferred));
  put('ORG', textValue(person.employer));
  put('TITLE', textValue(person.title));
  inUse(person.emails).forEach(({ address, kind }, i) => put(`EMAIL${params(version, version === '3.0' ? ['internet', ...emailTypes[kind]] : emailTypes[kind], i)}`, textValue(address)));
  inUse(person.phones).forEach(({ number, kind }, i) => put(`TEL${params(version, phoneTypes[kind], i)}`, textValue(number)));
  const { address, city, region, postcode, country } = person;
  if ([address, city, region, postcode, country].some(Boolean)) put('ADR', ['', '', address, city, region, postcode, country].map(textValue).join(';'));
  for (const { url } of person.links) if (isUri(url)) put('URL', uriValue(url));
  put('CATEGORIES', person.tags.map(textValue).join(','));
  put('NOTE', textValue(noteOf(person)));
  lines.push(contentLine('END', 'VCARD'));
  return lines.join('');
}

/** TYPE and preference: a value of TYPE in 3.0 (RFC 2426, 3.3.1), a parameter of its own in 4.0 (RFC 6350, 5.3). */
function params(version: CardVersion, types: readonly string[], index: number): string {
  if (version === '4.0') return `${types.length === 0 ? '' : `;TYPE=${types.length > 1 ? `"${types.join(',')}"` : types[0]}`};PREF=${index + 1}`;
  const all = index === 0 ? [...types, 'pref'] : types;
  return all.length === 0 ? '' : `;TYPE=${all.join(',').toUpperCase()}`;
}

function inUse<T extends Email | Phone>(points: readonly T[]): readonly T[] {
  return points.filter(({ status }) => status !== 'invalid').toSorted((a, b) => a.rank - b.rank);
}

/** A handle without a scheme is no URL; it stands in the note. */
function isUri(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:\S/iu.test(url.trim());
}

function noteOf({ doNotContact, summary, links }: Person): string {
  const handles = links.filter(({ url }) => !isUri(url)).map(({ label, url }) => `${label || 'Link'}: ${url}`);
  return [doNotContact ? 'Do not contact.' : '', ...handles, summary].filter((part) => part.trim() !== '').join('\n');
}
