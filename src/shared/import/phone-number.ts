import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/**
 * The E.164 form of a phone number as typed, or null when it cannot be told: no country to go by, or no number that
 * could exist there. Extensions are left out. Most of the cost of an import is here, hence the checks before.
 */
export function toE164(number: string, country: CountryCode | undefined): string | null {
  if (number.length > 60) return null;
  const digits = digitCount(number);
  if (digits < 5 || digits > 25) return null;
  const direct = parse(number, country);
  if (direct !== null) return direct;
  const abroad = /^\s*00[\s.-]*([1-9].*)$/u.exec(number);
  return abroad ? parse(`+${abroad[1]}`, undefined) : null;
}

function parse(number: string, country: CountryCode | undefined): string | null {
  const parsed = parsePhoneNumberFromString(number, country);
  return parsed?.isValid() === true ? parsed.number : null;
}

/** Whether the text could be dialled at all; words are not. */
export function isDialable(number: string): boolean {
  return digitCount(number) >= 3;
}

const lines = /[;|\r\n]+/u;
const separators = /[;|\r\n]+|,(?=\s*[+(\d])|\s+\/\s+|\s+(?:or|oder|ou)\s+/iu;

/** Several numbers in a cell, split where a separator cannot belong to one number; in a long text only by lines. */
export function phonesInCell(cell: string): readonly string[] {
  return cell
    .split(cell.length > 1000 ? lines : separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The extension behind a number, digits only: colleagues share the number before it. */
export function extensionOf(number: string): string | null {
  return /(?:;ext=|\bext(?:ension)?\.?\s*|\bx\s*|#\s*|durchwahl\s*)(\d{1,7})\s*$/iu.exec(number)?.[1] ?? null;
}

function digitCount(value: string): number {
  return value.match(/\p{Nd}/gu)?.length ?? 0;
}
