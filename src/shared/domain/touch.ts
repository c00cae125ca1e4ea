import type { Activity } from './activity.ts';

/** Who turned to whom: `both` spoke; a mail or a missed call is one side's. */
export type Side = 'theirs' | 'ours' | 'both';

/** Whose word a line of the timeline is; null where it is nobody's. A call of ours that reached nobody is none. */
export function sideOf(a: Activity): Side | null {
  switch (a.kind) {
    case 'call':
      if (a.outcome === 'reached') return 'both';
      if (a.direction === 'in') return 'theirs';
      return a.outcome === 'voicemail' ? 'ours' : null;
    case 'mail':
      return a.direction === 'in' ? 'theirs' : a.direction === 'out' ? 'ours' : null;
    case 'meeting':
      return 'both';
    case 'interview':
      return a.change === 'done' ? 'both' : null;
    default:
      return null;
  }
}

/** One side's word and when (ms). */
export type Touch = { readonly at: number; readonly side: Side; readonly meeting: boolean };

/** The touches among lines of a timeline, in no order. */
export function touchesOf(activities: readonly Activity[]): Touch[] {
  return activities.flatMap((one) => {
    const side = sideOf(one);
    return side === null ? [] : [{ at: one.at, side, meeting: one.kind === 'meeting' }];
  });
}

/** Since when (ms) they wait for our answer: their first word after the last one of ours. Null when nobody waits. */
export function waitingSince(touches: Iterable<Touch>): number | null {
  let answered = -Infinity;
  const theirs: number[] = [];
  for (const { at, side } of touches) {
    if (side === 'theirs') theirs.push(at);
    else answered = Math.max(answered, at);
  }
  return theirs.reduce((first: number | null, at) => (at > answered && (first === null || at < first) ? at : first), null);
}

/** Whether there was a meeting, and whether we turned to them after the first one. */
export function meetingsOf(touches: Iterable<Touch>): { readonly met: boolean; readonly followedUp: boolean } {
  let met = Infinity;
  let last = -Infinity;
  for (const { at, side, meeting } of touches) {
    if (meeting) met = Math.min(met, at);
    if (side !== 'theirs') last = Math.max(last, at);
  }
  return { met: met !== Infinity, followedUp: last > met };
}
