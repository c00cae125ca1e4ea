import type { Activity } from '#shared/domain/activity.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import type { User } from '#shared/domain/settings.ts';
import { headerText, mailbox, quotedPrintable } from './mail-text.ts';

export type Mail = Extract<Activity, { kind: 'mail' }>;

/** Who wrote and who was written to, as far as they are still known. */
export type Correspondents = { readonly person: Pick<Person, 'given' | 'family' | 'preferred' | 'original' | 'emails'> | undefined; readonly user: Pick<User, 'name' | 'email'> | undefined };

/** Whether a mail came or went; a draft did neither. */
export function isInMailbox(activity: Activity): activity is Mail {
  return activity.kind === 'mail' && activity.direction !== 'draft';
}

/** Stands where no address is known (RFC 2606, 2). */
const NOBODY = 'unknown@mail.invalid';

/**
 * A mail that was noted, as one message of a mailbox file (RFC 4155; "From " lines quoted as in mboxrd). Its first header says
 * that it is what was noted and not the mail itself, which had other headers and perhaps more text.
 */
export function toMessage(mail: Mail, { person, user }: Correspondents): string {
  const theirs = person?.emails.toSorted((a, b) => a.rank - b.rank)[0]?.address ?? '';
  const them = mailbox(person ? personName(person) : '', mail.direction === 'out' && mail.to !== '' ? mail.to : theirs) ?? `${headerText(person ? personName(person) : 'Unknown').replace(/[<>]/gu, '')} <${NOBODY}>`;
  const us = mailbox(user?.name ?? '', user?.email ?? '') ?? NOBODY;
  const [from, to] = mail.direction === 'out' ? [us, them] : [them, us];
  const envelope = /<([^<>]+)>$/u.exec(from)?.[1] ?? from;
  return [
    `From ${envelope} ${asctime(mail.at)}`,
    'X-Warmbench-Note: kept note of a mail, not the original message',
    `X-Warmbench-Id: ${mail.id}`,
    `Date: ${rfc5322Date(mail.at)}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${headerText(mail.subject)}`,
    `Message-ID: <${mail.id}@warmbench.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(mail.body),
    '',
    '',
  ].join('\n');
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon Nov 23 09:05:00 2026`, in UTC (RFC 4155, appendix A). */
function asctime(at: number): string {
  const date = new Date(at);
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${clock(date)} ${year(date)}`;
}

/** `Mon, 23 Nov 2026 09:05:00 +0000` (RFC 5322, 3.3). */
function rfc5322Date(at: number): string {
  const date = new Date(at);
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${year(date)} ${clock(date)} +0000`;
}

function clock(date: Date): string {
  return date.toISOString().replace(/^.*T/u, '').slice(0, 8);
}

function year(date: Date): string {
  return String(date.getUTCFullYear()).padStart(4, '0');
}
