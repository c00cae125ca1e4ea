import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHlc, hlc, hlcTime, parseHlc, tick, type ClockState } from './clock.ts';

const ms = fc.nat({ max: 2 ** 47 });
const counter = fc.nat({ max: 0xffff });
const state = fc.record({ ms, counter });
const node = '0123456789abcdef';

const isLater = (a: ClockState, b: ClockState) => a.ms > b.ms || (a.ms === b.ms && a.counter > b.counter);

describe('the hybrid clock', () => {
  it('always moves on, whatever the wall clock says, and is never behind it', () => {
    fc.assert(
      fc.property(state, fc.array(ms), (start, times) => {
        let now = start;
        for (const time of times) {
          const next = tick(now, time);
          expect(isLater(next, now)).toBe(true);
          expect(next.ms).toBeGreaterThanOrEqual(time);
          now = next;
        }
      }),
    );
  });

  it('carries a full counter into the next millisecond', () => {
    expect(tick({ ms: 5, counter: 0xffff }, 5)).toEqual({ ms: 6, counter: 0 });
    expect(tick({ ms: 5, counter: 0xffff }, 4)).toEqual({ ms: 6, counter: 0 });
    expect(tick({ ms: 5, counter: 0xffff }, 9)).toEqual({ ms: 9, counter: 0 });
  });

  it('writes stamps that sort as text like the moments they stand for, and reads them back', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const [left, right] = [formatHlc(a, node), formatHlc(b, node)];
        expect(left > right).toBe(isLater(a, b));
        expect(parseHlc(left)).toEqual({ ...a, node });
        expect(hlcTime(left)).toBe(a.ms);
        expect(hlc.safeParse(left).success).toBe(true);
      }),
    );
  });
});
