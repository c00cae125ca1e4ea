import { z } from 'zod';

/**
 * Hybrid logical clock stamp: 48-bit milliseconds, 16-bit counter, 64-bit node, as 32 lower-case hex characters.
 * Stamps compare as strings. Source: Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export type Hlc = string;

export const hlc = z.string().regex(/^[0-9a-f]{32}$/);

/** Device ids are the node part of every stamp: 64 random bits as 16 hex characters. */
export const deviceId = z.string().regex(/^[0-9a-f]{16}$/);

export type ClockState = { readonly ms: number; readonly counter: number };

const MAX_COUNTER = 0xffff;

/** The next stamp after `state`, never earlier than wall time `now` (ms) nor than any stamp given before. */
export function tick(state: ClockState, now: number): ClockState {
  if (now > state.ms) return { ms: now, counter: 0 };
  if (state.counter < MAX_COUNTER) return { ms: state.ms, counter: state.counter + 1 };
  return { ms: state.ms + 1, counter: 0 };
}

export function formatHlc(state: ClockState, node: string): Hlc {
  return state.ms.toString(16).padStart(12, '0') + state.counter.toString(16).padStart(4, '0') + node;
}

/** Milliseconds since 1970 in a stamp. */
export function hlcTime(stamp: Hlc): number {
  return Number.parseInt(stamp.slice(0, 12), 16);
}

export function parseHlc(stamp: Hlc): ClockState & { readonly node: string } {
  return { ms: hlcTime(stamp), counter: Number.parseInt(stamp.slice(12, 16), 16), node: stamp.slice(16) };
}
