import { dayToDate } from './format.ts';
import { locale } from './locale.ts';

/** A date's calendar day here, `2026-11-23`. */
export function toDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The day `days` after another. */
export function addDays(day: string, days: number): string {
  const date = dayToDate(day);
  date.setDate(date.getDate() + days);
  return toDay(date);
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(year, month - 1, day);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day ? toDay(date) : null;
}

/** In which order the locale writes day, month and year: `dmy`, `mdy` or `ymd`. */
function order(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map((part) => part.type);
  return parts.filter((type) => type === 'day' || type === 'month' || type === 'year').map((type) => type.charAt(0)).join('');
}

function weekday(text: string, tag: string, today: Date): string | null {
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    const names = [tag, 'en'].map((one) => new Intl.DateTimeFormat(one, { weekday: 'long' }).format(date).toLowerCase());
    if (names.some((name) => name.startsWith(text))) return toDay(date);
  }
  return null;
}

function numbers(text: string, tag: string, today: Date): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = text.split(/[\s./-]+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const letters = [...order(tag)].filter((letter) => parts.length === 3 || letter !== 'y');
  const value = (letter: string) => Number(parts[letters.indexOf(letter)]);
  const year = parts.length === 3 ? value('y') : today.getFullYear();
  return valid(year < 100 ? 2000 + year : year, value('m'), value('d'));
}

/**
 * Reads what people type for a day: `today`, `tomorrow`, `+3` (days), `2w`, a weekday's name or its start (the next such
 * day), `2026-11-23`, or a date in the locale's order, with or without the year. Null when it is none of these.
 */
export function parseDay(input: string, now: number = Date.now(), tag: string = locale()): string | null {
  const text = input.trim().toLowerCase();
  const today = new Date(now);
  if (text === '') return null;
  if ('today'.startsWith(text) && text.length > 2) return toDay(today);
  if ('tomorrow'.startsWith(text) && text.length > 2) return addDays(toDay(today), 1);
  const ahead = /^\+?(\d{1,3})\s*([dw]?)$/.exec(text);
  if (ahead && (text.startsWith('+') || ahead[2])) return addDays(toDay(today), Number(ahead[1]) * (ahead[2] === 'w' ? 7 : 1));
  if (/^\p{L}{2,}/u.test(text)) return weekday(text, tag, today) ?? named(input);
  return numbers(text, tag, today) ?? named(input);
}

/** What the platform itself can read, such as `23 Nov 2026`. */
function named(input: string): string | null {
  if (!/\p{L}/u.test(input)) return null;
  const at = Date.parse(input);
  return Number.isNaN(at) ? null : toDay(new Date(at));
}
