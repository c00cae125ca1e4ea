import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Interview } from '#shared/domain/interview.ts';
import { newId } from '#shared/ids.ts';
import { asLine, asText, signs } from './fixtures/people.ts';
import { calendarEnd, calendarStart, toEvent } from './ics-write.ts';

const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...signs), maxLength: 120 }));
const oneLine = anything.map(asLine);
const someText = anything.map(asText);
const base: Interview = {
  id: newId(), createdAt: 0, createdBy: 'me', applicationId: null, personId: newId(), jobId: null, title: 'Talk', type: 'video', round: '', slot: { start: Date.UTC(2026, 10, 23, 9), minutes: 45, zone: 'Europe/Berlin' },
  place: '', link: '', attendees: [{ name: 'Bo', email: 'bo@client.example', role: 'client', answer: 'accepted' }], message: '', notes: 'secret', uid: 'u1@warmbench', sequence: 2, status: 'scheduled', sent: [],
};

function eventsOf(text: string): readonly InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(text) as object[]).getAllSubcomponents('vevent');
}

test('interviews come out as events that another reader understands, whatever is written in them', () => {
  fc.assert(
    fc.property(oneLine, someText, oneLine, fc.integer({ min: 0, max: 4e12 }), (title, message, place, start) => {
      const text = calendarStart + toEvent({ ...base, title, message, place, slot: { ...base.slot, start } }, 'Ada', 0) + calendarEnd;
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [event] = eventsOf(text);
      expect(event?.getFirstPropertyValue('summary')).toBe(title.includes('Ada') ? title : `Ada: ${title}`);
      expect(event?.getFirstPropertyValue('description') ?? '').toBe(message);
      expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(`${new Date(start).toISOString().slice(0, 19)}Z`);
    }),
  );
});

test('it keeps UID and sequence, says what was called off, and names no attendees and no notes', () => {
  const text = calendarStart + toEvent({ ...base, status: 'cancelled', link: 'https://meet.example/a;b' }, 'Ada', 0) + toEvent({ ...base, uid: 'u2' }, 'Bo', 0) + calendarEnd;
  const [first, second] = eventsOf(text);
  expect(first?.getFirstPropertyValue('uid')).toBe('u1@warmbench');
  expect(first?.getFirstPropertyValue('sequence')).toBe(2);
  expect(first?.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(first?.getFirstPropertyValue('url')).toBe('https://meet.example/a;b');
  expect(second?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(text).not.toMatch(/secret|client\.example|ATTENDEE/u);
});
