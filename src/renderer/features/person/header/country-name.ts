import { locale } from '#ui/format/locale.ts';

/** A country as people say it: the name of a two-letter code, anything else as it was typed. */
export function countryName(typed: string, language: string = locale()): string {
  if (!/^[a-z]{2}$/iu.test(typed)) return typed;
  return new Intl.DisplayNames([language], { type: 'region' }).of(typed.toUpperCase()) ?? typed;
}
