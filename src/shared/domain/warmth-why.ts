import { type ContactKind, contactPoints, HALF_LIFE, MOST_BY_CONTACT, type Warmth } from './warmth.ts';
import type { InterestLevel } from './person.ts';

/** A line of the arithmetic: what counts, how it is worked out, and what it adds, such as `+13.1`. */
export type WarmthLine = { readonly what: string; readonly how: string; readonly adds: string };

const names: { readonly [K in ContactKind]: string } = { mail: 'Mail from them', call: 'Call', meeting: 'Meeting', interview: 'Interview held' };

/** How many contacts are listed by themselves. */
const LISTED = 6;

/** The arithmetic of a warmth in words and figures; its figures add up to the score. */
export function warmthLines({ parts, byContact, byInterest }: Warmth, level: InterestLevel): readonly WarmthLine[] {
  const lines = parts.slice(0, LISTED).map(({ kind, days, points }) => ({ what: `${names[kind]} ${ago(days)}`, how: `${contactPoints[kind]} halved every ${HALF_LIFE} days`, adds: signed(points) }));
  const rest = parts.slice(LISTED);
  const older = tenths(rest.map(({ points }) => points));
  if (rest.length > 0) lines.push({ what: rest.length === 1 ? '1 older contact' : `${rest.length} older contacts`, how: 'in the same way', adds: signed(older) });
  const over = tenths(parts.map(({ points }) => points)) - byContact;
  if (over > 0.05) lines.push({ what: `Contacts count for ${MOST_BY_CONTACT} at most`, how: '', adds: signed(-over) });
  if (parts.length === 0) lines.push({ what: 'No two-way contact yet', how: '', adds: signed(0) });
  return [...lines, { what: level === 'unknown' ? 'Interest not known' : `Interest: ${level}`, how: '', adds: signed(byInterest) }];
}

/** The same in one text, a line each, with the score in front. */
export function warmthText(warmth: Warmth, level: InterestLevel): string {
  return [`Warmth ${warmth.score} of 100`, ...warmthLines(warmth, level).map(({ what, adds }) => `${adds}  ${what}`)].join('\n');
}

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function tenths(points: readonly number[]): number {
  return Math.round(points.reduce((sum, one) => sum + one, 0) * 10) / 10;
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}
