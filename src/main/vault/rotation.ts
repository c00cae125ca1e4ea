import type { Manifest } from './manifest.ts';

const KEEP_DAYS = 7;
const KEEP_WEEKS = 4;
const KEEP_OTHERS = 3;
const DAY_MS = 86_400_000;

/**
 * The snapshots that may go: daily ones beyond the newest of each of the last 7 days and of each of the last 4 weeks that
 * have one, and beyond 3 of every other reason. The newest verified snapshot never goes.
 */
export function expired(snapshots: readonly Manifest[]): Manifest[] {
  const newestFirst = snapshots.toSorted((a, b) => b.at - a.at);
  const daily = newestFirst.filter(({ reason }) => reason === 'daily');
  const kept = new Set<Manifest>([...firstOfEach(daily, dayOf, KEEP_DAYS), ...firstOfEach(daily, weekOf, KEEP_WEEKS)]);
  for (const reason of new Set(newestFirst.map((entry) => entry.reason))) {
    if (reason === 'daily') continue;
    for (const entry of newestFirst.filter((other) => other.reason === reason).slice(0, KEEP_OTHERS)) kept.add(entry);
  }
  const verified = newestFirst.find(({ verifiedAt }) => verifiedAt !== null);
  if (verified) kept.add(verified);
  return newestFirst.filter((entry) => !kept.has(entry));
}

/** Local calendar days since 1970. */
export function dayOf(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY_MS);
}

/** Weeks that begin on Monday; day 4 (5 January 1970) was one. */
function weekOf(at: number): number {
  return Math.floor((dayOf(at) - 4) / 7);
}

function firstOfEach(newestFirst: readonly Manifest[], period: (at: number) => number, count: number): Manifest[] {
  const first = new Map<number, Manifest>();
  for (const entry of newestFirst) {
    const key = period(entry.at);
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()].slice(0, count);
}
