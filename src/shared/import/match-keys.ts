import type { Person } from '#shared/domain/person.ts';
import type { Phone } from '#shared/domain/contact-point.ts';
import { extensionOf } from './phone-number.ts';

/** What makes two addresses the same: no case; for Gmail no dots, no +tag, and one name for its two hosts. */
export function emailKey(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const host = lower.slice(at + 1);
  if (at < 1 || (host !== 'gmail.com' && host !== 'googlemail.com')) return lower;
  const local = lower.slice(0, at).replace(/\+.*$/u, '').replaceAll('.', '');
  return local === '' ? lower : `${local}@gmail.com`;
}

/**
 * What makes two phones the same: the E.164 number, with its extension where it has one, since colleagues share what
 * is before it. Null without E.164, and for fax numbers, which whole offices share.
 */
export function phoneKey({ e164, number, kind }: Pick<Phone, 'e164' | 'number' | 'kind'>): string | null {
  if (e164 === null || kind === 'fax') return null;
  const extension = extensionOf(number);
  return extension === null ? e164 : `${e164}x${extension}`;
}

/** What makes two LinkedIn links the same: the profile's path, `in/name`. Null for any other link. */
export function linkKey(url: string): string | null {
  const match = /^\s*(?:[a-z]+:\/\/)?(?:[\w-]+\.)*linkedin\.com\/+(in|pub)\/+([^/?#\s]+)/iu.exec(url);
  const name = match?.[2];
  if (name === undefined) return null;
  return `${match?.[1]?.toLowerCase()}/${decoded(name).normalize('NFC').toLowerCase()}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Every key by which this is surely the same person as another who has it too: `mail:…`, `phone:…`, `link:…`. */
export function exactKeys(person: Pick<Person, 'emails' | 'phones' | 'links'>): string[] {
  const keys = new Set<string>();
  for (const { address } of person.emails) keys.add(`mail:${emailKey(address)}`);
  for (const phone of person.phones) {
    const key = phoneKey(phone);
    if (key !== null) keys.add(`phone:${key}`);
  }
  for (const { url } of person.links) {
    const key = linkKey(url);
    if (key !== null) keys.add(`link:${key}`);
  }
  return [...keys];
}
