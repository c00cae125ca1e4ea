import type { Interview } from '#shared/domain/interview.ts';
import { contentLine, textValue, uriValue } from './content-line.ts';

/** What opens a calendar file of all interviews: METHOD:PUBLISH, which names no attendees (RFC 5546, 3.2.1). */
export const calendarStart = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Warmbench//Warmbench//EN', 'METHOD:PUBLISH', ''].join('\r\n');

/** What closes it. */
export const calendarEnd = 'END:VCALENDAR\r\n';

const statuses: { readonly [S in Interview['status']]: string } = { scheduled: 'CONFIRMED', done: 'CONFIRMED', 'no-show': 'CONFIRMED', cancelled: 'CANCELLED' };

/**
 * One interview as an event (RFC 5545, 3.6.1), with the UID and SEQUENCE its invites had. Times are instants in UTC. Internal
 * notes are not in it. `who` is the candidate's name, `now` in ms.
 */
export function toEvent(interview: Interview, who: string, now: number): string {
  const { uid, sequence, slot, title, place, link, message, status } = interview;
  const lines = [contentLine('BEGIN', 'VEVENT')];
  const put = (name: string, value: string): void => {
    if (value !== '') lines.push(contentLine(name, value));
  };
  put('UID', textValue(uid).replaceAll('\\n', ' '));
  put('SEQUENCE', String(sequence));
  put('DTSTAMP', utc(now));
  put('DTSTART', utc(slot.start));
  put('DTEND', utc(slot.start + slot.minutes * 60_000));
  put('SUMMARY', textValue(title.includes(who) ? title : `${who}: ${title}`));
  put('DESCRIPTION', textValue([message.trim(), link].filter(Boolean).join('\n\n')));
  put('LOCATION', textValue(place || link));
  if (/^https?:\S/iu.test(link.trim())) put('URL', uriValue(link));
  put('STATUS', statuses[status]);
  lines.push(contentLine('END', 'VEVENT'));
  return lines.join('');
}

/** Whether the calendar's four-digit years can say when it is. */
export function isInCalendar({ slot }: Interview): boolean {
  return slot.start >= 0 && slot.start < Date.UTC(9999, 0);
}

/** `20261123T090000Z` */
function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}
