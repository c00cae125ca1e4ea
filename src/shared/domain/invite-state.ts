import { recipientClasses, type Interview, type RecipientClass } from './interview.ts';

/**
 * What a class of recipients has. `owed`: nothing yet; `stale`: something older than the interview; `current`: the newest;
 * `none`: nothing, and nothing is owed.
 */
export type InviteState = {
  readonly role: RecipientClass;
  readonly names: readonly string[];
  readonly method: 'REQUEST' | 'CANCEL';
  readonly state: 'owed' | 'stale' | 'current' | 'none';
  readonly at: number | null;
  readonly file: string;
};

type Told = Pick<Interview, 'attendees' | 'sent' | 'sequence' | 'status'>;

/** What every class with attendees has and should have. */
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
