import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { headerKey } from './header-text.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'];

const shortNames: readonly (readonly [string, CountryCode])[] = [
  ['usa', 'US'], ['unitedstatesofamerica', 'US'], ['uk', 'GB'], ['england', 'GB'], ['scotland', 'GB'], ['wales', 'GB'],
  ['northernireland', 'GB'], ['greatbritain', 'GB'], ['holland', 'NL'], ['thenetherlands', 'NL'], ['uae', 'AE'],
  ['czechrepublic', 'CZ'], ['turkey', 'TR'], ['southkorea', 'KR'],
];

let byName: ReadonlyMap<string, CountryCode> | undefined;

/** The country a cell names, by ISO code or by name in one of eight languages. */
export function countryOf(cell: string): CountryCode | undefined {
  const value = cell.trim();
  if (value === '' || value.length > 60) return undefined;
  const code = value.toUpperCase();
  if (isSupportedCountry(code)) return code;
  byName ??= countryNames();
  return byName.get(headerKey(value));
}

/** Built on first use: some two thousand names. */
function countryNames(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of getCountries()) {
      const name = display.of(code);
      if (name !== undefined) names.set(headerKey(name), code);
    }
  }
  for (const [name, code] of shortNames) names.set(name, code);
  return names;
}
