import type { Progress } from './application.ts';
import type { GivenReason } from './reason.ts';

/** How an application can have ended; one ending may be several of these. */
export const endings = ['rejected', 'fit', 'client', 'closed', 'no-reply', 'withdrawn', 'hired'] as const;
export type Ending = (typeof endings)[number];

/** Reasons that say that somebody else was better, which is no judgement of the candidate. */
const outdone: ReadonlySet<string> = new Set(['stronger', 'client-other']);

/** Whether somebody was turned down for what they bring along, by us or by the client. */
export function isForFit({ code, family }: GivenReason): boolean {
  return (family === 'we' || family === 'client') && !outdone.has(code);
}

/** How an application ended; nothing while it is open. */
export function endingsOf({ state, reason }: Pick<Progress, 'state' | 'reason'>): Ending[] {
  if (state === 'active') return [];
  const found: Ending[] = [state];
  if (state !== 'rejected' || !reason) return found;
  if (isForFit(reason)) found.push('fit');
  if (reason.family === 'client' || reason.family === 'closed' || reason.family === 'no-reply') found.push(reason.family);
  return found;
}
