import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalAttendeeData,
  type ICalEventData,
} from 'ical-generator';
import type { Invite, Published } from '#shared/invite.ts';
import { cleanLine, cleanLink, cleanText } from './clean.ts';

const prodId = { company: 'Warmbench', product: 'Warmbench', language: 'EN' };

/** Adds what both kinds of file say about when and where. Times are instants, written in UTC: never floating, no zone table. */
function eventData(event: Omit<Published, 'status'>, now: number): ICalEventData {
  const { uid, sequence, summary, slot, place, link, message } = event;
  const url = cleanLink(link);
  const description = [cleanText(message).trim(), cleanLine(link)].filter((part) => part !== '').join('\n\n');
  const location = cleanLine(place) || cleanLine(link);
  return {
    id: calendarText(uid),
    sequence,
    stamp: new Date(now),
    lastModified: new Date(now),
    start: new Date(slot.start),
    end: new Date(slot.start + slot.minutes * 60_000),
    summary: cleanLine(summary),
    ...(description === '' ? {} : { description }),
    ...(location === '' ? {} : { location }),
    ...(url === null ? {} : { url }),
  };
}

/**
 * An interview as a calendar file (RFC 5545, 5546). REQUEST asks the attendees of the recipient's class, and only those,
 * to answer; CANCEL takes the same event (same UID) off their calendars, be it off for all or for them alone. The caller
 * raises `sequence`. `now` in ms.
 */
export function inviteIcs(invite: Invite, now: number): string {
  const cancelled = invite.method === 'CANCEL';
  const calendar = ical({ prodId, method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST });
  calendar.createEvent({
    ...eventData(invite, now),
    organizer: { name: cleanLine(invite.organizer.name) || invite.organizer.email, email: invite.organizer.email },
    attendees: recipients(invite).map((attendee) => attendeeData(attendee, cancelled)),
    ...statusOf(invite),
  });
  return finished(calendar.toString());
}

/** My interviews as a calendar to subscribe to or import: METHOD:PUBLISH, which must not name attendees. `now` in ms. */
export function publishedIcs(interviews: readonly Published[], now: number): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH });
  for (const interview of interviews) {
    calendar.createEvent({ ...eventData(interview, now), status: ICalEventStatus[interview.status] });
  }
  return finished(calendar.toString());
}

/** The attendees a file may name: a candidate must not learn who else is asked, nor a client who is internal. */
export function recipients(invite: Invite): Invite['attendees'] {
  return invite.attendees.filter(({ role }) => role === invite.recipient);
}

/** Without a status where some are uninvited and the event goes on (RFC 5546, 3.2.5). */
function statusOf({ method, goesOn }: Invite): Pick<ICalEventData, 'status'> {
  if (method === 'REQUEST') return { status: ICalEventStatus.CONFIRMED };
  return goesOn ? {} : { status: ICalEventStatus.CANCELLED };
}

function attendeeData({ name, email }: Invite['attendees'][number], cancelled: boolean): ICalAttendeeData {
  return {
    email,
    name: cleanLine(name) || email,
    role: ICalAttendeeRole.REQ,
    ...(cancelled ? {} : { rsvp: true, status: ICalAttendeeStatus.NEEDSACTION }),
  };
}

/** The library writes a UID as it is, so what would end the line or start a list is escaped here. */
function calendarText(uid: string): string {
  return cleanLine(uid).replace(/[\\;,]/g, (character) => `\\${character}`);
}

function finished(text: string): string {
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}
