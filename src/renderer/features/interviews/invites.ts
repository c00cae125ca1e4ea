import type { Interview, RecipientClass } from '#shared/domain/interview.ts';
import type { Dropped } from '#shared/domain/invite-state.ts';
import { isZone } from '#shared/domain/zoned-time.ts';
import type { Invite } from '#shared/invite.ts';

/**
 * The file for one class: only its own people are in it, and nothing internal. `zone` is theirs, for the words of a mail;
 * calendars get the instant.
 */
export function inviteOf(interview: Interview, role: RecipientClass, organizer: Invite['organizer'], zone: string): Invite {
  const { uid, sequence, title, type, slot, place, link, message, attendees, status } = interview;
  return {
    method: status === 'cancelled' ? 'CANCEL' : 'REQUEST',
    goesOn: false,
    uid,
    sequence,
    summary: title,
    type,
    slot: { ...slot, zone: isZone(zone) ? zone : slot.zone },
    place,
    link,
    message,
    organizer,
    recipient: role,
    attendees: attendees.filter((one) => one.role === role),
  };
}

/** The cancellation for somebody taken off: for them alone, and without what the others are told now. */
export function dropOf(interview: Interview, { name, email, role }: Dropped, organizer: Invite['organizer'], zone: string): Invite {
  const attendees = [{ name, email, role, answer: 'needs-action' } as const];
  return { ...inviteOf({ ...interview, attendees, place: '', link: '', message: '' }, role, organizer, zone), method: 'CANCEL', goesOn: interview.status !== 'cancelled' };
}
