import { expect, test } from 'vitest';
import { emptyPerson, type Person } from '#shared/domain/person.ts';
import { interviewForm, toSchedule, type InterviewForm } from './interview-form.ts';

const form: InterviewForm = { type: 'video', round: 'First talk', day: '2026-11-24', time: '10:30', minutes: 45, zone: 'Europe/Berlin', where: ' https://meet.example/1 ' };

function person(address: string): Person {
  const email = { address, kind: 'work', status: 'current', rank: 0 } as const;
  return { ...emptyPerson, id: crypto.randomUUID(), createdAt: 0, createdBy: 'u', given: 'Ana', family: 'Lima', emails: [email] };
}

test('a call or a video has a link, a visit a place', () => {
  const video = toSchedule(form, 'Nurse', []);
  expect(video).toMatchObject({ title: 'First talk: Nurse', link: 'https://meet.example/1', place: '' });
  expect(video?.slot).toEqual({ start: Date.UTC(2026, 10, 24, 9, 30), minutes: 45, zone: 'Europe/Berlin' });
  expect(toSchedule({ ...form, type: 'onsite', where: 'Room 2' }, 'Nurse', [])).toMatchObject({ place: 'Room 2', link: '' });
});

test('one candidate with a mail address is invited, several are not mixed in one invitation', () => {
  expect(toSchedule(form, 'Nurse', [person('ana@mail.example')])?.attendees).toEqual([
    { name: 'Ana Lima', email: 'ana@mail.example', role: 'candidate', answer: 'needs-action' },
  ]);
  expect(toSchedule(form, 'Nurse', [person('not an address')])?.attendees).toEqual([]);
  expect(toSchedule(form, 'Nurse', [person('a@mail.example'), person('b@mail.example')])?.attendees).toEqual([]);
});

test('what is missing is said', () => {
  const faults = interviewForm.safeParse({ ...form, round: ' ', day: null, time: '' });
  expect(faults.error?.issues.map((issue) => issue.path[0])).toEqual(['round', 'day', 'time']);
});
