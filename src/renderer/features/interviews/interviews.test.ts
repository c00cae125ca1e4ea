import { describe, expect, test } from 'vitest';
import { invite } from '#shared/invite.ts';
import type { Attendee, Interview } from '#shared/domain/interview.ts';
import { emptyPerson, type Person } from '#shared/domain/person.ts';
import { formFromDraft, formOf, interviewForm, inZone, mailOf, newForm, startOf, toSchedule } from './interview-form.ts';
import { droppedFrom, inviteStates, isOutOfDate } from '#shared/domain/invite-state.ts';
import { dropOf, inviteOf } from './invites.ts';
import { parseAttendee } from './parse-attendee.ts';
import { timeNotes, whenIn, type TimeFacts } from './time-notes.ts';
import { stateWords } from './words.ts';

const person: Person = { ...emptyPerson, id: 'p', createdAt: 0, createdBy: 'u', given: 'Ana', family: 'Lima' };
const mail = (address: string, rank: number, status: 'current' | 'outdated' = 'current') => ({ address, kind: 'work' as const, status, rank });
const ana: Attendee = { name: 'Ana Lima', email: 'ana@x.example', role: 'candidate', answer: 'accepted' };
const ivy: Attendee = { name: 'Ivy', email: 'ivy@y.example', role: 'interviewer', answer: 'needs-action' };
const start = Date.UTC(2026, 10, 24, 9);
const interview: Interview = {
  id: 'i', createdAt: 0, createdBy: 'u', applicationId: null, personId: 'p', jobId: null, title: 'Interview: Nurse', type: 'video', round: '1',
  slot: { start, minutes: 45, zone: 'Europe/Berlin' }, place: '', link: 'https://meet.example', attendees: [ana, ivy], message: 'Hello', notes: 'secret',
  uid: 'i@warmbench', sequence: 1, status: 'scheduled', sent: [{ role: 'candidate', sequence: 0, at: start, file: 'a.ics' }],
};

describe('the form', () => {
  test('starts with the candidate at the address that is current', () => {
    expect(mailOf({ emails: [mail('no-address', 0), mail('old@x.example', 1, 'outdated'), mail('b@x.example', 3), mail('a@x.example', 2)] })).toBe('a@x.example');
    const form = newForm({ person: { ...person, emails: [mail('a@x.example', 0)] }, jobTitle: 'Nurse', zone: 'Europe/Berlin', day: '2026-11-24' });
    expect(interviewForm.safeParse(form).success).toBe(true);
    expect(form).toMatchObject({ title: 'Interview: Nurse', attendees: [{ name: 'Ana Lima', email: 'a@x.example', role: 'candidate' }] });
    expect(newForm({ person, jobTitle: '', zone: 'UTC', day: '2026-11-24' }).attendees).toEqual([]);
  });

  test('keeps the moment when the zone changes', () => {
    const form = formOf(interview);
    expect([form.day, form.time]).toEqual(['2026-11-24', '10:00']);
    const there = inZone(form, 'Asia/Tokyo');
    expect(there).toEqual({ day: '2026-11-24', time: '18:00', zone: 'Asia/Tokyo' });
    expect(startOf(there)).toBe(start);
  });

  test('a new time asks everybody again; other changes do not', () => {
    expect(toSchedule({ ...formOf(interview), notes: 'more' }, interview)?.attendees[0]?.answer).toBe('accepted');
    expect(toSchedule({ ...formOf(interview), time: '11:00' }, interview)?.attendees[0]?.answer).toBe('needs-action');
    expect(toSchedule({ ...formOf(interview), day: null })).toBeNull();
  });

  test('a draft is taken up whole, or not at all', () => {
    const form = { ...formOf(interview), notes: 'typed', title: 'x' };
    expect(formFromDraft(JSON.stringify(form))).toEqual(form);
    for (const broken of ['', '{', '[]', '{"title":"x"}', JSON.stringify({ ...form, type: 'carrier pigeon' })]) expect(formFromDraft(broken)).toBeNull();
  });
});

describe('notes on a time', () => {
  const facts: TimeFacts = {
    form: { day: '2026-11-24', time: '10:00', minutes: 45, zone: 'Europe/Berlin' },
    myZone: 'Europe/Berlin', theirZone: 'America/New_York', theirName: 'Ana', workingDays: [1, 2, 3, 4, 5], now: start - 1000, others: [],
  };

  test('nothing to say of an ordinary time, but that it is night there', () => {
    expect(timeNotes({ ...facts, theirZone: '' })).toEqual([]);
    expect(timeNotes(facts)).toEqual([expect.stringContaining('for Ana.')]);
    expect(whenIn(start, 45, 'Asia/Tokyo')).toContain('in Tokyo');
  });

  test('overlaps, weekends, the past, and changes of clocks', () => {
    const other = { ...interview, slot: { ...interview.slot, start: start + 44 * 60_000 } };
    expect(timeNotes({ ...facts, theirZone: '', others: [{ interview: other, who: 'Bo' }] })).toEqual([expect.stringContaining('an interview with Bo')]);
    const after = { ...interview, slot: { ...interview.slot, start: start + 45 * 60_000 } };
    const called = { ...other, status: 'cancelled' as const };
    expect(timeNotes({ ...facts, theirZone: '', others: [{ interview: after, who: 'Bo' }, { interview: called, who: 'Cy' }] })).toEqual([]);
    expect(timeNotes({ ...facts, theirZone: '', form: { ...facts.form, day: '2026-11-22' }, now: start })).toEqual(['This time has passed.', expect.stringContaining('none of your working days')]);
    const spring = timeNotes({ ...facts, theirZone: '', form: { ...facts.form, day: '2027-03-28', time: '02:30' } });
    expect(spring[0]).toMatch(/Berlin are put forward .* skip 02:30/);
    const autumn = timeNotes({ ...facts, theirZone: '', form: { ...facts.form, day: '2027-10-31', time: '02:30' } });
    expect(autumn[0]).toMatch(/show 02:30 twice; the first is meant/);
  });
});

describe('invites', () => {
  test('say who has what, and whether it is out of date', () => {
    expect(inviteStates(interview)).toMatchObject([{ role: 'candidate', state: 'stale', method: 'REQUEST' }, { role: 'interviewer', state: 'owed' }]);
    expect(isOutOfDate(interview)).toBe(true);
    const sent = [{ role: 'candidate' as const, sequence: 1, at: start, file: 'a.ics' }];
    expect(isOutOfDate({ ...interview, sent })).toBe(false);
    expect(inviteStates({ ...interview, status: 'cancelled', sequence: 2, sent })).toMatchObject([{ state: 'stale', method: 'CANCEL' }, { state: 'none' }]);
    expect(stateWords(inviteStates(interview)[0]!, start)).toContain('the invite shows the old time, place or people.');
  });

  test('whoever joins a class that was invited has no invite yet', () => {
    const sent = [{ role: 'candidate' as const, sequence: 1, at: start, file: 'a.ics', to: [] }];
    const [candidate] = inviteStates({ ...interview, sent });
    expect(candidate).toMatchObject({ state: 'partly', missing: ['Ana Lima'] });
    expect(stateWords(candidate!, start)).toBe('no invite yet for Ana Lima.');
    expect(isOutOfDate({ ...interview, sent })).toBe(false);
  });

  test('whoever had an invite and takes part no more is known until told, and so is whoever changed their address', () => {
    const to = [{ name: 'Ana Lima', email: 'Ana@x.example' }, { name: 'Ivy', email: 'ivy@y.example' }, { name: 'Bo', email: 'bo@z.example' }];
    const sent = [{ role: 'interviewer' as const, sequence: 1, at: start, file: 'a.ics', to }];
    expect(droppedFrom({ ...interview, sent })).toEqual([{ name: 'Bo', email: 'bo@z.example', role: 'interviewer', at: start }]);
    expect(isOutOfDate({ ...interview, sent })).toBe(true);
    expect(droppedFrom({ ...interview, sent, attendees: [{ ...ana, email: 'new@x.example' }, ivy] }).map(({ email }) => email)).toEqual(['Ana@x.example', 'bo@z.example']);
    expect(droppedFrom({ ...interview, sent, status: 'done' })).toEqual([]);
    expect(droppedFrom(interview)).toEqual([]);
  });

  test('the file for somebody taken off names them alone, and tells nothing of the interview that goes on', () => {
    const bo = { name: 'Bo', email: 'bo@z.example', role: 'client' as const, at: start };
    const file = dropOf({ ...interview, place: 'Room 4' }, bo, { name: 'Robin', email: 'robin@x.example' }, 'Asia/Tokyo');
    expect(invite.safeParse(file).success).toBe(true);
    expect(file).toMatchObject({ method: 'CANCEL', goesOn: true, uid: 'i@warmbench', sequence: 1, recipient: 'client', attendees: [{ name: 'Bo', email: 'bo@z.example' }] });
    expect(JSON.stringify(file)).not.toMatch(/ivy|ana|secret|Hello|meet|Room 4/i);
    expect(dropOf({ ...interview, status: 'cancelled' }, bo, { name: '', email: 'r@x.example' }, '')).toMatchObject({ method: 'CANCEL', goesOn: false });
  });

  test('a file holds its own people and nothing internal', () => {
    const file = inviteOf(interview, 'candidate', { name: 'Robin', email: 'robin@x.example' }, 'Asia/Tokyo');
    expect(invite.safeParse(file).success).toBe(true);
    expect(file).toMatchObject({ method: 'REQUEST', uid: 'i@warmbench', sequence: 1, slot: { start, zone: 'Asia/Tokyo' }, attendees: [ana] });
    expect(JSON.stringify(file)).not.toMatch(/ivy|secret/i);
    expect(inviteOf({ ...interview, status: 'cancelled' }, 'interviewer', { name: '', email: 'r@x.example' }, '')).toMatchObject({ method: 'CANCEL', slot: interview.slot, attendees: [ivy] });
  });
});

test.each([
  ['Ivy Chen <ivy@x.example>', { name: 'Ivy Chen', email: 'ivy@x.example' }],
  ['"Chen, Ivy" <mailto:ivy@x.example>', { name: 'Chen, Ivy', email: 'ivy@x.example' }],
  ['ivy.chen@x.example', { name: 'Ivy Chen', email: 'ivy.chen@x.example' }],
  ['ivy@x.example', { name: 'ivy@x.example', email: 'ivy@x.example' }],
  ['Ivy', { name: 'Ivy', email: '' }],
])('%s is read as a name and an address', (typed, expected) => {
  expect(parseAttendee(typed)).toEqual(expected);
});
