import { recipientClasses, type Attendee, type Interview, type RecipientClass, type Sent } from './interview.ts';

/**
 * What a class of recipients has. `owed`: nothing yet; `stale`: something older than the interview; `partly`: the newest,
 * but not all of them (`missing`); `current`: the newest; `none`: nothing, and nothing is owed.
 */
export type InviteState = {
  readonly role: RecipientClass;
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly method: 'REQUEST' | 'CANCEL';
  readonly state: 'owed' | 'stale' | 'partly' | 'current' | 'none';
  readonly at: number | null;
  readonly file: string;
};

/** Somebody who has an invite and takes part no more: their calendar still shows the interview. */
export type Dropped = Pick<Attendee, 'name' | 'email' | 'role'> & { readonly at: number };

type Told = Pick<Interview, 'attendees' | 'sent' | 'sequence' | 'status'>;

/** What every class with attendees has and should have. */
export function inviteStates({ attendees, sent, sequence, status }: Told): InviteState[] {
  const cancelled = status === 'cancelled';
  return recipientClasses.flatMap((role): InviteState[] => {
    const theirs = attendees.filter((one) => one.role === role);
    const last = sent.find((one) => one.role === role);
    if (theirs.length === 0) return [];
    const missing = last?.to ? theirs.filter((one) => !has(last.to, one)) : [];
    const method = cancelled ? 'CANCEL' : 'REQUEST';
    const about = { role, names: theirs.map(nameOf), missing: missing.map(nameOf), method, at: last?.at ?? null, file: last?.file ?? '' } as const;
    if (!last) return [{ ...about, state: cancelled ? 'none' : 'owed' }];
    if (last.sequence < sequence) return [{ ...about, state: 'stale' }];
    return [{ ...about, state: missing.length > 0 && !cancelled ? 'partly' : 'current' }];
  });
}

/** Who is to be told that they take part no more. An interview that is over concerns nobody. */
export function droppedFrom({ attendees, sent, status }: Omit<Told, 'sequence'>): Dropped[] {
  if (status === 'done' || status === 'no-show') return [];
  const off = sent.flatMap(({ role, at, to = [] }) => to.filter((one) => !has(attendees, one)).map(({ name, email }) => ({ name, email, role, at })));
  return [...new Map(off.map((one) => [one.email.toLowerCase(), one])).values()];
}

/** The notes with their people, also where they are older than that. */
export function withHolders({ attendees, sent }: Pick<Told, 'attendees' | 'sent'>): Sent[] {
  return sent.map((one) => ({ ...one, to: one.to ?? holdersIn(attendees, one.role) }));
}

/** The people of a class, as a note of its file names them. */
export function holdersIn(attendees: Interview['attendees'], role: RecipientClass): NonNullable<Sent['to']> {
  return attendees.filter((one) => one.role === role).map(({ name, email }) => ({ name, email }));
}

/** Whether somebody's calendar shows something that is no longer so. */
export function isOutOfDate(interview: Told): boolean {
  return inviteStates(interview).some(({ state }) => state === 'stale') || droppedFrom(interview).length > 0;
}

/** Whether an address is among some people's. */
export function has(people: readonly { readonly email: string }[] | undefined, { email }: { readonly email: string }): boolean {
  return people?.some((one) => one.email.toLowerCase() === email.toLowerCase()) ?? false;
}

function nameOf({ name, email }: Pick<Attendee, 'name' | 'email'>): string {
  return name || email;
}
