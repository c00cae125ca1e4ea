import { isOutOfDate } from '#shared/domain/invite-state.ts';
import type { Interview } from '#shared/domain/interview.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { zoneName } from '#shared/domain/zoned-time.ts';
import { formatDay, formatTimeRange } from '#ui/format/format.ts';

/** Both clocks of an interview, and what to know of it; `more` is what only its name for assistive technology says. */
export type EventWords = { readonly who: string; readonly time: string; readonly theirTime: string; readonly state: string; readonly more: string };

const states: { readonly [Status in Interview['status']]: string } = { scheduled: '', cancelled: 'Cancelled', done: 'Took place', 'no-show': 'No-show' };

/** What an interview says in the calendar, on its tooltip and to assistive technology. */
export function eventWords(interview: Interview, person: Person | undefined, zone: string): EventWords {
  const { slot, title, status } = interview;
  const end = slot.start + slot.minutes * 60_000;
  const who = person ? personName(person) : '…';
  const time = formatTimeRange(slot.start, end, zone);
  const theirZone = person?.timeZone ?? '';
  const theirTime = theirZone === '' || theirZone === zone ? '' : `${formatTimeRange(slot.start, end, theirZone)} in ${zoneName(theirZone).split(',')[0] ?? theirZone}`;
  const state = states[status] || (isOutOfDate(interview) ? 'Invite out of date' : '');
  const more = [title, formatDay(slot.start, zone), theirTime].filter((part) => part !== '').join(', ');
  return { who, time, theirTime, state, more };
}
