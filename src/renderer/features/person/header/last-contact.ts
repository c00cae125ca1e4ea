import { isTwoWay, type Activity } from '#shared/domain/activity.ts';

const DAY = 86_400_000;
/** `now` is a minute old at most: what was written down just now counts. */
const MINUTE = 60_000;

/** When both sides last took part in something, ms; null when never. What lies ahead does not count. */
export function lastTwoWay(activities: Iterable<Activity>, now: number): number | null {
  let last: number | null = null;
  for (const activity of activities) {
    if (activity.at <= now + MINUTE && (last === null || activity.at > last) && isTwoWay(activity)) last = activity.at;
  }
  return last;
}

/** Whole calendar days from an instant to now, here. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY));
}
