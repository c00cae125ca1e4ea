import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';

/** What a calendar file says of its one event. */
export interface CalendarEvent {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  /** Empty where it has none. */
  readonly status: string;
  /** UTC, `2027-01-12T09:00:00Z`. */
  readonly start: string;
  readonly end: string;
  readonly organizer: string;
  readonly attendees: readonly string[];
  readonly rsvp: readonly (string | undefined)[];
}

/** Reads a calendar file with ical.js and, where Python has icalendar, with that too: both must see the same. */
export function readCalendarFile(text: string): CalendarEvent {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const event = new ICAL.Event(events[0]);
  const attendees = event.component.getAllProperties('attendee');
  const read: CalendarEvent = {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    status: String(event.component.getFirstPropertyValue('status') ?? ''),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    organizer: address(event.organizer),
    attendees: attendees.map((attendee) => address(attendee.getFirstValue())),
    rsvp: attendees.map((attendee) => attendee.getFirstParameter('rsvp')),
  };
  const other = readWithPython(text);
  if (!other) return read;
  expect(other.method).toBe(read.method);
  expect(other.events).toEqual([
    expect.objectContaining({
      uid: read.uid,
      sequence: read.sequence,
      status: read.status,
      start: read.start.replace('Z', '+00:00'),
      end: read.end.replace('Z', '+00:00'),
    }),
  ]);
  expect(other.events.map((one) => [one.organizer, ...one.attendees].map(address))).toEqual([[read.organizer, ...read.attendees]]);
  return read;
}

const command = python();

/** Whether a second reader is there. */
export const hasPythonReader = command !== null;

function readWithPython(text: string): { readonly method: string; readonly events: readonly { readonly organizer: string; readonly attendees: readonly string[] }[] } | null {
  if (command === null) return null;
  const { stdout, stderr, status } = spawnSync(command, [path.join(import.meta.dirname, 'read-ics.py')], { input: text, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as ReturnType<typeof readWithPython>;
}

/** A scheme may be written in any case. */
function address(value: unknown): string {
  return String(value).replace(/^mailto:/i, 'mailto:');
}

function python(): string | null {
  return ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import icalendar']).status === 0) ?? null;
}
