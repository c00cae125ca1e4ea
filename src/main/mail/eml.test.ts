import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { anInvite, hostileTexts } from '#main/testing/invites.ts';
import { inviteEml } from './eml.ts';

const now = Date.UTC(2026, 10, 23, 12);
type Part = { readonly headers: ReadonlyMap<string, string>; readonly type: string; readonly content: Buffer; readonly parts: readonly Part[] };

/** A small MIME reader: unfolds headers, splits at boundaries, decodes base64 and quoted-printable. */
function readPart(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string>();
  for (const line of raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    expect(headers.has(name), `two headers ${name}`).toBe(false);
    headers.set(name, line.slice(colon + 1).trim());
  }
  const body = raw.slice(end + 4);
  const type = headers.get('content-type') ?? '';
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1];
  const parts = boundary === undefined ? [] : body.split(`--${boundary}`).slice(1, -1).map((part) => readPart(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  return { headers, type, content: decode(body, headers.get('content-transfer-encoding')), parts };
}

function decode(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body);
  const text = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

async function read(...over: Parameters<typeof anInvite>): Promise<{ readonly mail: Part; readonly raw: string }> {
  const raw = Buffer.from(await inviteEml(anInvite(...over), now)).toString('latin1');
  return { mail: readPart(raw), raw };
}

test('a draft from the organizer to the recipient’s class', async () => {
  const { mail, raw } = await read();
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail.headers.get('from')).toBe('Robin Recruiter <robin@agency.example>');
  expect(mail.headers.get('to')).toBe('Ada Candidate <ada@example.org>');
  expect(mail.headers.get('subject')).toBe('Interview: Senior Nurse');
  expect(raw).not.toMatch(/ivy|carl/i);
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the live invitation is in the alternative, and once more as an attachment', async () => {
  const { mail } = await read();
  expect(mail.type).toContain('multipart/mixed');
  const [alternative, attachment] = mail.parts;
  expect(mail.parts).toHaveLength(2);
  expect(alternative?.type).toContain('multipart/alternative');
  expect(alternative?.parts.map(({ type }) => type.split(';')[0])).toEqual(['text/plain', 'text/html', 'text/calendar']);
  const live = alternative?.parts[2];
  expect(live?.type).toMatch(/^text\/calendar; charset=utf-8; method=REQUEST$/i);
  expect(attachment?.headers.get('content-disposition')).toBe('attachment; filename=invite.ics');
  for (const part of [live, attachment]) {
    const calendar = new ICAL.Component(ICAL.parse(part?.content.toString() ?? '') as string[]);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  }
  expect(live?.content.equals(attachment?.content ?? Buffer.alloc(0))).toBe(true);
});

test('the text says what, when in the interview’s zone, and where', async () => {
  const { mail } = await read();
  const text = mail.parts[0]?.parts[0]?.content.toString() ?? '';
  expect(text).toContain('Please bring\r\nyour certificates.');
  expect(text).toMatch(/10:30.*Europe\/Berlin \(45 minutes\)/);
  expect(text).toContain('Mercy Hospital, Room 4; 2nd floor');
  const strange = (await read({ slot: { ...anInvite().slot, zone: 'Nowhere/Else' } })).mail.parts[0]?.parts[0]?.content.toString();
  expect(strange).toMatch(/UTC \(45 minutes\)/);
});

test('a cancellation says so in subject, text and method', async () => {
  const { mail } = await read({ method: 'CANCEL', sequence: 3 });
  expect(mail.headers.get('subject')).toBe('Cancelled: Interview: Senior Nurse');
  expect(mail.parts[0]?.parts[0]?.content.toString()).toContain('This interview is cancelled.');
  expect(mail.parts[0]?.parts[2]?.type).toContain('method=CANCEL');
});

test.each(hostileTexts)('no text becomes a header, a part or markup: %j', async (text) => {
  const attendees = anInvite().attendees.map((attendee) => ({ ...attendee, name: text }));
  const { mail, raw } = await read({ summary: text, place: text, link: text, message: text, organizer: { name: text, email: 'robin@agency.example' }, attendees });
  expect([...mail.headers.keys()].toSorted()).toEqual(['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent']);
  expect(mail.headers.get('from')).toMatch(/(^|<)robin@agency\.example>?$/);
  expect(mail.headers.get('to')).toMatch(/(^|<)ada@example\.org>?$/);
  expect(mail.parts).toHaveLength(2);
  expect(mail.parts[0]?.parts).toHaveLength(3);
  const html = mail.parts[0]?.parts[1]?.content.toString() ?? '';
  expect(html.replace(/<\/?(html|body|p|br)>|<!doctype html>/g, '')).not.toMatch(/[<>]/);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

test('somebody taken off reads that they take part no more, not that the interview is off', async () => {
  const { mail } = await read({ method: 'CANCEL', goesOn: true });
  expect(mail.headers.get('subject')).toBe('Cancelled: Interview: Senior Nurse');
  const plain = mail.parts[0]?.parts[0]?.content.toString() ?? '';
  expect(plain).toContain('You no longer take part in this interview.');
  expect(plain).not.toContain('This interview is cancelled.');
  expect(plain).not.toMatch(/minutes/);
});
