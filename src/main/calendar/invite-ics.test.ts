import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Published } from '#shared/invite.ts';
import { anInvite, hostileTexts } from '#main/testing/invites.ts';
import { inviteIcs, publishedIcs } from './invite-ics.ts';

const now = Date.UTC(2026, 10, 23, 12);

function read(text: string): { readonly calendar: ICAL.Component; readonly event: ICAL.Component } {
  const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
  const events = calendar.getAllSubcomponents();
  expect(events.map((component) => component.name)).toEqual(['vevent']);
  return { calendar, event: events[0]! };
}

const first = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));
const names = (component: ICAL.Component): string[] => component.getAllProperties().map((property) => property.name);
const addresses = (event: ICAL.Component): string[] =>
  event.getAllProperties('attendee').map((attendee) => String(attendee.getFirstValue()).replace(/^mailto:/i, ''));

/** RFC 5545, 3.1: CRLF only, no line over 75 octets, no control characters, whole characters in every line. */
function wellFormed(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }
}

test('a request: what every calendar needs, in UTC, for the recipient’s class only', () => {
  const text = inviteIcs(anInvite(), now);
  wellFormed(text);
  const { calendar, event } = read(text);
  expect([first(calendar, 'version'), first(calendar, 'method')]).toEqual(['2.0', 'REQUEST']);
  expect(first(calendar, 'prodid')).toContain('Warmbench');
  expect(first(event, 'uid')).toBe('0190a5f0-0000-7000-8000-000000000001@warmbench');
  expect(first(event, 'sequence')).toBe('2');
  expect(text).toContain('\r\nDTSTAMP:20261123T120000Z\r\n');
  expect(text).toContain('\r\nDTSTART:20261130T093000Z\r\n');
  expect(text).toContain('\r\nDTEND:20261130T101500Z\r\n');
  expect(first(event, 'status')).toBe('CONFIRMED');
  expect(first(event, 'summary')).toBe('Interview: Senior Nurse');
  expect(first(event, 'location')).toBe('Mercy Hospital, Room 4; 2nd floor');
  expect(first(event, 'description')).toBe('Please bring\nyour certificates.\n\nhttps://meet.example.org/j/123?a=1,2;b');
  expect(first(event, 'url')).toBe('https://meet.example.org/j/123?a=1%2C2%3Bb');
  expect(names(event)).not.toContain('request-status');
  expect(text).not.toMatch(/ivy|carl|VALARM|TZID/i);
});

test('organizer and attendee are addressed so that clients show their buttons', () => {
  const { event } = read(inviteIcs(anInvite(), now));
  const organizer = event.getFirstProperty('organizer');
  expect([organizer?.getFirstValue(), organizer?.getFirstParameter('cn')]).toEqual(['mailto:robin@agency.example', 'Robin Recruiter']);
  expect(addresses(event)).toEqual(['ada@example.org']);
  const attendee = event.getFirstProperty('attendee');
  const parameters = ['cn', 'rsvp', 'partstat', 'role'].map((name) => attendee?.getFirstParameter(name));
  expect(parameters).toEqual(['Ada Candidate', 'TRUE', 'NEEDS-ACTION', 'REQ-PARTICIPANT']);
});

test.each(['candidate', 'interviewer', 'client'] as const)('the file for a %s names no other class', (recipient) => {
  const invite = anInvite({ recipient });
  const { event } = read(inviteIcs(invite, now));
  expect(addresses(event)).toEqual(invite.attendees.filter(({ role }) => role === recipient).map(({ email }) => email));
});

test('a cancellation is the same event, off', () => {
  const text = inviteIcs(anInvite({ method: 'CANCEL', sequence: 3 }), now);
  wellFormed(text);
  const { calendar, event } = read(text);
  expect(first(calendar, 'method')).toBe('CANCEL');
  expect([first(event, 'status'), first(event, 'sequence')]).toEqual(['CANCELLED', '3']);
  expect(first(event, 'uid')).toBe(anInvite().uid);
  expect(addresses(event)).toEqual(['ada@example.org']);
  expect(event.getFirstProperty('attendee')?.getFirstParameter('rsvp')).toBeUndefined();
  expect(event.getFirstProperty('organizer')).not.toBeNull();
});

test('a cancellation for somebody taken off: the event goes on, so it has no status, and nobody else is named', () => {
  const attendees = anInvite().attendees.filter(({ role }) => role === 'candidate');
  const text = inviteIcs(anInvite({ method: 'CANCEL', goesOn: true, sequence: 3, attendees, place: '', link: '', message: '' }), now);
  wellFormed(text);
  const { calendar, event } = read(text);
  expect(first(calendar, 'method')).toBe('CANCEL');
  expect([first(event, 'uid'), first(event, 'sequence')]).toEqual([anInvite().uid, '3']);
  expect(names(event)).not.toContain('status');
  expect(addresses(event)).toEqual(['ada@example.org']);
  expect(event.getFirstProperty('organizer')).not.toBeNull();
  expect(text).not.toMatch(/ivy|carl|Mercy|meet\.example/i);
});

test('what is published names nobody', () => {
  const { uid, sequence, summary, slot, place, link, message } = anInvite();
  const base: Published = { uid, sequence, summary, slot, place, link, message, status: 'CONFIRMED' };
  const text = publishedIcs([base, { ...base, uid: 'b@warmbench', status: 'CANCELLED' }], now);
  wellFormed(text);
  const calendar = new ICAL.Component(ICAL.parse(text) as string[]);
  expect(first(calendar, 'method')).toBe('PUBLISH');
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.map((event) => first(event, 'status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
  wellFormed(publishedIcs([], now));
});

test('an online interview without a place shows its link as the place', () => {
  const { event } = read(inviteIcs(anInvite({ place: '' }), now));
  expect(first(event, 'location')).toContain('https://meet.example.org/');
  const bare = read(inviteIcs(anInvite({ place: '', link: '', message: '' }), now)).event;
  for (const name of ['location', 'url', 'description']) expect(names(bare)).not.toContain(name);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'meet me\nURL:https://evil.example'])('%j is never the URL', (link) => {
  expect(names(read(inviteIcs(anInvite({ link }), now)).event)).not.toContain('url');
});

test.each(hostileTexts)('no text breaks out of its place: %j', (text) => {
  const attendees = anInvite().attendees.map((attendee) => ({ ...attendee, name: text }));
  const organizer = { name: text, email: 'robin@agency.example' };
  const all = { summary: text, place: text, link: text, message: text, uid: `${text.slice(0, 200)}@x`, organizer, attendees };
  for (const method of ['REQUEST', 'CANCEL'] as const) {
    const ics = inviteIcs(anInvite({ ...all, method }), now);
    wellFormed(ics);
    const { calendar, event } = read(ics);
    expect(first(calendar, 'method')).toBe(method);
    expect(addresses(event)).toEqual(['ada@example.org']);
    expect(event.getAllSubcomponents()).toEqual([]);
    const once = ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'organizer', 'attendee', 'status'];
    for (const name of once) expect(names(event).filter((other) => other === name)).toEqual([name]);
    expect(String(event.getFirstPropertyValue('organizer'))).toBe('mailto:robin@agency.example');
    expect(first(event, 'summary')).toBe(shown(text));
    const cn = event.getFirstProperty('attendee')?.getFirstParameter('cn');
    expect(cn).toBe(shown(text) === '' ? 'ada@example.org' : shown(text));
  }
});

/** What a reader should see of a text on one line. */
function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0085\u2028]/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
