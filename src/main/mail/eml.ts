import MailComposer from 'nodemailer/lib/mail-composer';
import type { Invite } from '#shared/invite.ts';
import { cleanLine, cleanText } from '#main/calendar/clean.ts';
import { inviteIcs, recipients } from '#main/calendar/invite-ics.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * An invitation as a mail draft: `X-Unsent: 1` makes desktop mail programs open it for sending. The live invitation is the
 * text/calendar part of the alternative (where Outlook looks for it); the attachment is for programs that do not know it.
 * Every header value is one line of clean text, addresses were parsed before: nothing typed can become a header.
 */
export async function inviteEml(invite: Invite, now: number): Promise<Uint8Array> {
  const ics = inviteIcs(invite, now);
  const text = body(invite);
  const { organizer, method, summary } = invite;
  const mail = new MailComposer({
    from: { name: cleanLine(organizer.name), address: organizer.email },
    to: recipients(invite).map(({ name, email }) => ({ name: cleanLine(name), address: email })),
    subject: `${method === 'CANCEL' ? 'Cancelled: ' : ''}${cleanLine(summary) || 'Interview'}`,
    date: new Date(now),
    headers: { 'X-Unsent': '1' },
    // A mail's lines end in CRLF; the composer takes text as it is.
    text: text.replaceAll('\n', '\r\n'),
    html: `<!doctype html><html><body><p>${escapeHtml(text).replaceAll('\n', '<br>')}</p></body></html>`,
    alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${method}`, content: ics }],
    attachments: [{ filename: 'invite.ics', contentType: 'application/ics', content: ics }],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

/** What a person reads whose program shows no calendar: what, when (in the interview's zone), where. */
function body(invite: Invite): string {
  const { method, goesOn, summary, slot, place, link, message } = invite;
  if (goesOn) return `You no longer take part in this interview.\n\n${cleanLine(summary)}`;
  const lines = [
    method === 'CANCEL' ? 'This interview is cancelled.' : '',
    cleanText(message).trim(),
    cleanLine(summary),
    `${when(slot)} (${slot.minutes} minutes)`,
    cleanLine(place),
    cleanLine(link),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function when({ start, zone }: Invite['slot']): string {
  const style = { dateStyle: 'full', timeStyle: 'short' } as const;
  try {
    return `${new Date(start).toLocaleString(undefined, { ...style, timeZone: zone })}, ${cleanLine(zone)}`;
  } catch {
    return `${new Date(start).toLocaleString(undefined, { ...style, timeZone: 'UTC' })}, UTC`;
  }
}
