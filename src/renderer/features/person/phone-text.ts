import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Phone } from '#shared/domain/contact-point.ts';
import { toE164 } from '#shared/import/phone-number.ts';

/** A number as people read it: grouped, without the country code at home; as typed where it cannot be told. */
export function phoneText(phone: Pick<Phone, 'number' | 'e164'>, home: string): string {
  const parsed = parsePhoneNumberFromString(phone.e164 ?? phone.number, home as CountryCode);
  if (!parsed?.isValid()) return phone.number;
  return parsed.country === home ? parsed.formatNational() : parsed.formatInternational();
}

/** A number as any telephone dials it: what a copy gives. */
export function dialText(phone: Pick<Phone, 'number' | 'e164'>): string {
  return phone.e164 ?? phone.number;
}

/** The international form of what was typed, or null where it cannot be told. */
export function internationalOf(typed: string, home: string): string | null {
  return toE164(typed, home as CountryCode);
}
