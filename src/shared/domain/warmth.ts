import type { Activity } from './activity.ts';
import { isTwoWay } from './activity.ts';
import type { InterestLevel } from './person.ts';
import { daysAgo, type Today } from './today.ts';

/** What both sides took part in; the order is the one contacts are packed by. */
export const contactKinds = ['mail', 'call', 'meeting', 'interview'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A two-way contact and when it was, ms. */
export type Contact = { readonly kind: ContactKind; readonly at: number };

/** What a contact of today is worth: the more of their time somebody gave, the more. */
export const contactPoints: { readonly [K in ContactKind]: number } = { mail: 10, call: 15, meeting: 25, interview: 30 };

/** After so many days a contact counts half. */
export const HALF_LIFE = 60;

/** Contacts alone make nobody hotter than this; the rest is what the person wants. */
export const MOST_BY_CONTACT = 70;

export const interestPoints: { readonly [L in InterestLevel]: number } = { unknown: 0, cold: -20, curious: 10, warm: 20, keen: 30 };

/** A contact, how many days ago it was, and what it is worth today, in points with one decimal. */
export type WarmthPart = Contact & { readonly days: number; readonly points: number };

export type Warmth = {
  /** 0 to 100, whole. */
  readonly score: number;
  /** Every contact that counts, the newest first. */
  readonly parts: readonly WarmthPart[];
  /** What they are worth together, at most `MOST_BY_CONTACT`. */
  readonly byContact: number;
  readonly byInterest: number;
};

/** The two-way contact an activity is; null for any other. */
export function contactOf(activity: Activity): Contact | null {
  const kind = contactKinds.find((one) => one === activity.kind);
  return kind !== undefined && isTwoWay(activity) ? { kind, at: activity.at } : null;
}

/**
 * How warm the relationship is today, with its arithmetic:
 *
 *     warmth = min(70, Σ points(kind) × ½^(days ago / 60)) + interest, kept between 0 and 100, rounded at the end
 *
 * Only what both sides took part in counts: a message left is not a contact. Recency counts as it does in the
 * recency-frequency scores of direct marketing, with the plainest curve that forgets, a half-life. The points are this
 * program's own judgement, not a measurement; nothing about the person's work or background is looked at. Every summand
 * is rounded to tenths before it is added, so that what is shown adds up exactly. What lies ahead of today does not count.
 */
export function warmthOf(contacts: readonly Contact[], level: InterestLevel, today: Today): Warmth {
  const parts = contacts
    .map((contact) => ({ ...contact, days: daysAgo(contact.at, today) }))
    .filter(({ days }) => days >= 0)
    .map((part) => ({ ...part, points: tenthsOf(part.kind, part.days) / 10 }))
    .toSorted((a, b) => b.at - a.at);
  const sum = parts.reduce((tenths, { points }) => tenths + Math.round(points * 10), 0);
  return { score: scoreOf(sum, level), parts, byContact: Math.min(MOST_BY_CONTACT * 10, sum) / 10, byInterest: interestPoints[level] };
}

/** The score for a sum of tenths of points: what is kept of everybody needs no more. */
export function scoreOf(tenths: number, level: InterestLevel): number {
  const total = Math.min(MOST_BY_CONTACT * 10, tenths) + interestPoints[level] * 10;
  return Math.max(0, Math.min(100, Math.round(total / 10)));
}

/** What a contact of so many days ago is worth, in tenths of points. */
export function tenthsOf(kind: ContactKind, days: number): number {
  return Math.round(contactPoints[kind] * 10 * 0.5 ** (days / HALF_LIFE));
}

/** How warm in a word; 1 (cold) to 4 (hot) on the scale of colours. */
export function warmthLevel(score: number): { readonly word: string; readonly step: 1 | 2 | 3 | 4 } {
  if (score >= 70) return { word: 'hot', step: 4 };
  if (score >= 45) return { word: 'warm', step: 3 };
  return score >= 20 ? { word: 'lukewarm', step: 2 } : { word: 'cold', step: 1 };
}
