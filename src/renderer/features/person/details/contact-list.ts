import type { Email, Phone } from '#shared/domain/contact-point.ts';

type Ranked = { readonly rank: number };

/** The list in a new order of use: ranks count from 0. */
export function ranked<T extends Ranked>(list: readonly T[]): T[] {
  return list.map((item, rank) => (item.rank === rank ? item : { ...item, rank }));
}

/** Puts one to the front: the one to use first. */
export function withFirst<T extends Ranked>(list: readonly T[], first: T): T[] {
  return ranked([first, ...list.filter((item) => item !== first)]);
}

/** Without one of them. */
export function without<T extends Ranked>(list: readonly T[], gone: T): T[] {
  return ranked(list.filter((item) => item !== gone));
}

/** Changes one of them; the others stay as they are. */
export function withChanged<T extends Ranked>(list: readonly T[], old: T, part: Partial<T>): T[] {
  return list.map((item) => (item === old ? { ...item, ...part } : item));
}

/** A mail address as typed, at the end of the list; a sentence where it cannot be one or is there already. */
export function addEmail(list: readonly Email[], typed: string): Email[] | string {
  const wrong = checkEmail(list, typed);
  return wrong ?? [...ranked(list), { address: typed, kind: 'personal', status: 'current', rank: list.length }];
}

/** What is wrong with a mail address, or null. */
export function checkEmail(list: readonly Email[], typed: string): string | null {
  if (!/^[^\s@]+@[^\s@]+$/u.test(typed)) return 'A mail address looks like name@example.com.';
  return list.some(({ address }) => address.toLowerCase() === typed.toLowerCase()) ? 'This address is here already.' : null;
}

/** A number as typed, at the end of the list, with its international form; a sentence where it cannot be one. */
export function addPhone(list: readonly Phone[], typed: string, international: (typed: string) => string | null): Phone[] | string {
  const wrong = checkPhone(list, typed);
  return wrong ?? [...ranked(list), { number: typed, e164: international(typed), kind: 'mobile', status: 'current', rank: list.length }];
}

/** What is wrong with a number, or null. */
export function checkPhone(list: readonly Phone[], typed: string): string | null {
  if (typed.replaceAll(/\D/gu, '').length < 3) return 'A number has at least three digits.';
  return list.some(({ number }) => number === typed) ? 'This number is here already.' : null;
}
