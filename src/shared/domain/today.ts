import { Temporal } from 'temporal-polyfill';
import type { QueryClock } from './query/ast.ts';

/** The day it is: now (ms since 1970), and how far the desk's clock is ahead of UTC, ms. */
export type Today = { readonly now: number; readonly offset: number };

const DAY = 86_400_000;

/** The day at a desk in a zone. */
export function todayIn({ now, zone }: QueryClock): Today {
  return { now, offset: Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6 };
}

/** The number of the desk's day that an instant lies in; it rises by one at midnight. */
export function dayNumber(at: number, { offset }: Pick<Today, 'offset'>): number {
  return Math.floor((at + offset) / DAY);
}

/** Whole calendar days from an instant (ms) until today; below zero for what lies ahead. */
export function daysAgo(at: number, today: Today): number {
  return dayNumber(today.now, today) - dayNumber(at, today);
}
