import { locale } from './locale.ts';

type Unit = Intl.RelativeTimeFormatUnit;

const made = new Map<string, unknown>();

/** Intl's formatters are slow to make and quick to use. */
function once<T>(kind: string, options: object, make: () => T): T {
  const key = `${kind} ${locale()} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', options, () => new Intl.DateTimeFormat(locale(), options));
}

/** A calendar day `2026-11-23` as local midnight; it has no zone and must not shift. */
export function dayToDate(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** `Mon, 23 Nov 2026`; a calendar day or an instant, in `zone` if given. */
export function formatDay(value: number | string, zone?: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (typeof value === 'string') return dateFormat(options).format(dayToDate(value));
  return dateFormat(zone ? { ...options, timeZone: zone } : options).format(value);
}

/** `23 Nov`, with the year only when it is not this year's. */
export function formatShortDay(value: number | string, now: number = Date.now()): string {
  const date = typeof value === 'string' ? dayToDate(value) : new Date(value);
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  return dateFormat({ day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) }).format(date);
}

/** `Mon 23 Nov`, for the head of a column. */
export function formatWeekday(day: string): string {
  return dateFormat({ weekday: 'short', day: 'numeric', month: 'short' }).format(dayToDate(day));
}

/** `23 – 29 Nov 2026`, joined the way the locale joins ranges. */
export function formatDayRange(first: string, last: string): string {
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).formatRange(dayToDate(first), dayToDate(last));
}

/** `10:30` or `10:30 AM`, as the user's clock shows it. */
export function formatTime(at: number, zone?: string): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit', ...(zone ? { timeZone: zone } : {}) }).format(at);
}

/** Day and time, exact to the minute. */
export function formatDateTime(at: number, zone?: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return dateFormat({ ...options, ...(zone ? { timeZone: zone } : {}) }).format(at);
}

/** `10:00 – 10:45`, joined the way the locale joins ranges. */
export function formatTimeRange(start: number, end: number, zone?: string): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit', ...(zone ? { timeZone: zone } : {}) }).formatRange(start, end);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** `just now`, `5 min. ago`, `yesterday`, `in 3 days`; from a day on, whole calendar days count, not 24 hours. */
export function formatRelative(at: number, now: number = Date.now()): string {
  const relative = once('relative', {}, () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' }));
  const say = (amount: number, unit: Unit): string => relative.format(Math.trunc(amount), unit);
  const difference = at - now;
  if (Math.abs(difference) < minute) return say(0, 'second');
  if (Math.abs(difference) < hour) return say(difference / minute, 'minute');
  const days = Math.round((startOfDay(at) - startOfDay(now)) / day);
  if (days === 0) return say(difference / hour, 'hour');
  if (Math.abs(days) < 14) return say(days, 'day');
  if (Math.abs(days) < 60) return say(days / 7, 'week');
  if (Math.abs(days) < 730) return say(days / 30.44, 'month');
  return say(days / 365.25, 'year');
}

/** `today`, `tomorrow`, `3 days ago` for a calendar day. */
export function formatRelativeDay(value: string, now: number = Date.now()): string {
  const days = Math.round((dayToDate(value).getTime() - startOfDay(now)) / day);
  const relative = once('relative', {}, () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' }));
  return relative.format(days, 'day');
}

export function formatNumber(value: number): string {
  return once('number', {}, () => new Intl.NumberFormat(locale())).format(value);
}

export function formatPercent(share: number): string {
  return once('percent', {}, () => new Intl.NumberFormat(locale(), { style: 'percent' })).format(share);
}

/** Whole units of an ISO 4217 currency; an unknown code is shown as it is. */
export function formatMoney(amount: number, currency: string): string {
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  try {
    return once('money', options, () => new Intl.NumberFormat(locale(), options)).format(amount);
  } catch {
    return `${formatNumber(amount)} ${currency}`;
  }
}

/** `€60,000–70,000`; either end may be open. Empty when both are. */
export function formatMoneyRange(min: number | null, max: number | null, currency: string): string {
  if (min === null && max === null) return '';
  if (min === null) return `≤ ${formatMoney(max ?? 0, currency)}`;
  if (max === null) return `≥ ${formatMoney(min, currency)}`;
  if (min === max) return formatMoney(min, currency);
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  try {
    return once('money', options, () => new Intl.NumberFormat(locale(), options)).formatRange(min, max);
  } catch {
    return `${formatNumber(min)}–${formatNumber(max)} ${currency}`;
  }
}

/** `a, b and c`, in the locale's words. */
export function formatList(items: readonly string[]): string {
  return once('list', {}, () => new Intl.ListFormat(locale(), { type: 'conjunction' })).format(items);
}

/** `1 person`, `2 people`: picks the word; the number is formatted. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

export function formatBytes(bytes: number): string {
  const step = bytes < 1e6 ? 1e3 : bytes < 1e9 ? 1e6 : 1e9;
  const unit = { 1e3: 'kilobyte', 1e6: 'megabyte', 1e9: 'gigabyte' }[step];
  const options = { style: 'unit', unit: unit ?? 'byte', maximumFractionDigits: 1 } as const;
  return once('bytes', options, () => new Intl.NumberFormat(locale(), options)).format(bytes / step);
}
