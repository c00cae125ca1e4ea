import type { Interview, RecipientClass } from '#shared/domain/interview.ts';
import { recipientClasses } from '#shared/domain/interview.ts';
import type { Invite } from '#shared/invite.ts';
import { isZone } from '#shared/domain/zoned-time.ts';

/**
 * What a class of recipients has. `owed`: nothing yet, or something older than the interview; `current`: the newest;
 * `none`: nothing, and nothing is owed.
 */
export type InviteState = {
  readonly role: RecipientClass;
  readonly names: readonly string[];
  readonly method: Invite['method'];
  readonly state: 'owed' | 'stale' | 'current' | 'none';
  readonly at: number | null;
  readonly file: string;
};

type Told = Pick<Interview, 'attendees' | 'sent' | 'sequence' | 'status'>;

/** What every class with attendees, or that once got something, has and should have. */
export function inviteStates({ attendees, sent, sequence, status }: Told): InviteState[] {
  const cancelled = status === 'cancelled';
  return recipientClasses.flatMap((role): InviteState[] => {
    const names = attendees.filter((one) => one.role === role).map(({ name, email }) => name || email);
    const last = sent.find((one) => one.role === role);
    if (names.length === 0) return [];
    const about = { role, names, method: cancelled ? 'CANCEL' : 'REQUEST', at: last?.at ?? null, file: last?.file ?? '' } as const;
    if (!last) return [{ ...about, state: cancelled ? 'none' : 'owed' }];
    return [{ ...about, state: last.sequence < sequence ? 'stale' : 'current' }];
  });
}

/** Whether somebody's calendar shows something that is no longer so. */
export function isOutOfDate(interview: Told): boolean {
  return inviteStates(interview).some(({ state }) => state === 'stale');
}

/**
 * The file for one class: only its own people are in it, and nothing internal. `zone` is theirs, for the words of a mail;
 * calendars get the instant.
 */
export function inviteOf(interview: Interview, role: RecipientClass, organizer: Invite['organizer'], zone: string): Invite {
  const { uid, sequence, title, type, slot, place, link, message, attendees, status } = interview;
  return {
    method: status === 'cancelled' ? 'CANCEL' : 'REQUEST',
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
