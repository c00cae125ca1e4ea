import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../zoned-time.ts';
import type { QueryClock, Span } from './ast.ts';
import { boundsOf, type Bounds } from './bounds.ts';

/** A day, month or year from its start up to but without its end, or the one instant that a length of time is ago. */
type Moment = { readonly from: number; readonly to: number; readonly ago: boolean };

export const timeExpected = 'a day, month or year such as 2026-03-31, 2026-03 or 2026, or how long ago such as 90d, 6w, 3m or 1y';

const units = { h: 'hours', d: 'days', w: 'weeks', m: 'months', y: 'years' } as const;

/**
 * Reads when something was. Of a date: `>` is after it is over, `<` before it begins, alone it is the time itself. Of a
 * length of time, which counts back from now by the calendar: `>90d` is longer ago than that, `<90d` and `90d` are since
 * then. What is longer ago than something also takes who never had it. Null when it is no time.
 */
export function spanOf(typed: string, clock: QueryClock): Span | null {
  const bounds = boundsOf(typed);
  if (!bounds) return null;
  if (bounds.kind === 'range') return rangeOf(bounds, clock);
  const moment = momentOf(bounds.value, clock);
  if (!moment) return null;
  const { from, to, ago } = moment;
  const { sign } = bounds;
  if (ago) return sign === '>' || sign === '>=' ? before(from) : since(from);
  if (sign === '>') return since(to);
  if (sign === '>=') return since(from);
  if (sign === '<') return before(from);
  if (sign === '<=') return before(to);
  return { from, to, never: false };
}

/** Both ends included, whichever comes first; one that is left away is open. */
function rangeOf({ from, to }: Extract<Bounds, { kind: 'range' }>, clock: QueryClock): Span | null {
  const first = from === '' ? undefined : momentOf(from, clock);
  const last = to === '' ? undefined : momentOf(to, clock);
  if (first === null || last === null) return null;
  if (first && last) return { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to), never: false };
  if (first) return first.ago ? before(first.from) : since(first.from);
  if (last) return last.ago ? since(last.from) : before(last.to);
  return null;
}

function since(from: number): Span {
  return { from, to: null, never: false };
}

function before(to: number): Span {
  return { from: null, to, never: true };
}

function momentOf(typed: string, clock: QueryClock): Moment | null {
  const text = typed.toLowerCase();
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now).toZonedDateTimeISO(clock.zone);
  const length = /^(\d{1,4})([hdwmy])$/u.exec(text);
  if (length) {
    const at = now.subtract({ [units[length[2] as keyof typeof units]]: Number(length[1]) }).epochMilliseconds;
    return { from: at, to: at, ago: true };
  }
  if (text === 'today' || text === 'yesterday') return dayOf(now.toPlainDate().subtract({ days: text === 'today' ? 0 : 1 }), { days: 1 }, clock);
  const date = /^((?:19|20|21)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/u.exec(text);
  if (!date) return null;
  const [, year, month, day] = date;
  try {
    const start = Temporal.PlainDate.from(`${year}-${month ?? '01'}-${day ?? '01'}`);
    return dayOf(start, day ? { days: 1 } : month ? { months: 1 } : { years: 1 }, clock);
  } catch {
    return null;
  }
}

function dayOf(start: Temporal.PlainDate, length: { days?: number; months?: number; years?: number }, { zone }: QueryClock): Moment | null {
  const from = instantOf({ day: start.toString(), time: '00:00' }, zone);
  const to = instantOf({ day: start.add(length).toString(), time: '00:00' }, zone);
  return from === null || to === null ? null : { from, to, ago: false };
}
