import type { QueryClock } from './ast.ts';

/** This computer's time and zone. */
export function systemClock(): QueryClock {
  return { now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
