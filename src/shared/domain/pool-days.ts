import type { Health } from './pool-health.ts';
import type { Fact } from './query/why.ts';

/** Somebody who left a pool, and the conditions of its query that no longer hold; none where they were taken out by hand. */
export type Left = { readonly id: string; readonly facts: readonly Fact[] };

/** One day of a pool: how it stood when it was last looked at, and who came and left since the day before. */
export type PoolDay = Health & {
  readonly poolId: string;
  /** `2026-11-23`, in the zone of this computer. */
  readonly day: string;
  /** When it was last looked at, ms. */
  readonly at: number;
  readonly came: readonly string[];
  readonly left: readonly Left[];
  /** How many more came and left than are named. */
  readonly more: { readonly came: number; readonly left: number };
  /** The query was changed on this day: who came and left by that is not counted. */
  readonly redefined: boolean;
};

/** Who was in a pool when it was last looked at, by which query. */
export type LastLook = { readonly poolId: string; readonly query: string; readonly ids: readonly string[] };

/** How a pool stands now. */
export type Look = LastLook & { readonly day: string; readonly at: number; readonly health: Health };

/** So many people are named a day; more are counted. */
export const NAMED = 1000;

/** The day after this look. Who comes and leaves on one day did neither. `why` says of somebody why they are not in it. */
export function dayAfter(before: LastLook | undefined, today: PoolDay | undefined, look: Look, why: (id: string) => readonly Fact[]): PoolDay {
  const { poolId, day, at, query, health } = look;
  const redefined = before !== undefined && before.query !== query;
  const known = new Set(before === undefined || redefined ? look.ids : before.ids);
  const now = new Set(look.ids);
  const arrived = [...now].filter((id) => !known.has(id));
  const gone = redefined ? [] : [...known].filter((id) => !now.has(id));
  const returned = new Set(arrived);
  const leftAgain = new Set(gone);
  const cameEarlier = new Set(today?.came);
  const leftEarlier = new Set(today?.left.map(({ id }) => id));
  const came = [...(today?.came ?? []).filter((id) => !leftAgain.has(id)), ...arrived.filter((id) => !leftEarlier.has(id))];
  const leavers = gone.filter((id) => !cameEarlier.has(id));
  const kept = (today?.left ?? []).filter(({ id }) => !returned.has(id));
  const room = Math.max(0, NAMED - kept.length);
  return {
    ...health,
    poolId,
    day,
    at,
    came: came.slice(0, NAMED),
    left: [...kept, ...leavers.slice(0, room).map((id) => ({ id, facts: why(id) }))],
    more: { came: (today?.more.came ?? 0) + Math.max(0, came.length - NAMED), left: (today?.more.left ?? 0) + Math.max(0, leavers.length - room) },
    redefined: redefined || (today?.redefined ?? false),
  };
}

/** Somebody's time in a pool, ms; without an end they are in it still. */
export type Stay = { readonly from: number; readonly to: number | null };

/** How many were in a pool at each moment (ms). */
export function sizesAt(stays: readonly Stay[], moments: readonly number[]): number[] {
  return moments.map((moment) => stays.filter(({ from, to }) => from <= moment && (to === null || to > moment)).length);
}
