import { getCountries } from 'libphonenumber-js/min';

export type CountryOption = { readonly value: string; readonly label: string };

/** Every country with phone numbers of its own, by ISO 3166 code, named and sorted for readers of `language`. */
export function countryOptions(language: string): readonly CountryOption[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const collator = new Intl.Collator(language);
  const options = getCountries().map((value) => ({ value, label: names.of(value) ?? value }));
  return options.toSorted((a, b) => collator.compare(a.label, b.label));
}

/** The country a language tag such as `de-AT` speaks of, or `fallback`. */
export function countryOfLanguage(tag: string, fallback: string): string {
  return new Intl.Locale(tag).maximize().region ?? fallback;
}
