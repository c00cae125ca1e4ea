import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attendee, Interview } from '#shared/domain/interview.ts';
import { droppedFrom, inviteStates } from '#shared/domain/invite-state.ts';
import { newId } from '#shared/ids.ts';
import { must, TestDesk } from '../testing/desk.ts';
import type { ScheduleInput } from './interview-plan.ts';

const ana: Attendee = { name: 'Ana', email: 'ana@x.example', role: 'candidate', answer: 'needs-action' };
const ivy: Attendee = { name: 'Ivy', email: 'ivy@y.example', role: 'interviewer', answer: 'needs-action' };
const bo: Attendee = { name: 'Bo', email: 'bo@y.example', role: 'interviewer', answer: 'needs-action' };
const plan: ScheduleInput = {
  title: 'Interview', type: 'video', round: '', slot: { start: Date.UTC(2026, 10, 30, 9), minutes: 45, zone: 'Europe/Berlin' },
  place: '', link: '', attendees: [ana, ivy, bo], message: '', notes: '',
};

let desk: TestDesk;
let id: string;
beforeEach(async () => {
  desk = await TestDesk.open();
  const personId = newId();
  must(await desk.run('person.add', { id: personId, fields: { given: 'Ana' } }));
  must(await desk.run('interview.schedule', { personId, applicationId: null, interview: plan }));
  id = (await desk.db.interviews.toArray())[0]?.id ?? '';
});
afterEach(() => desk.close());

const read = async () => (await desk.db.interviews.get(id)) as unknown as Interview;
const save = (attendees: readonly Attendee[], over: Partial<ScheduleInput> = {}) => desk.run('interview.update', { id, interview: { ...plan, ...over, attendees: [...attendees] } });
const sent = async (role: Attendee['role']) => must(await desk.run('interview.sent', { id, sent: { role, sequence: (await read()).sequence, file: 'a.ics' } }));
const states = async () => Object.fromEntries(inviteStates(await read()).map(({ role, state }) => [role, state]));
const dropped = async () => droppedFrom(await read()).map(({ email }) => email);

test('taking off somebody who was invited raises the number, so that calendars take the cancellation', async () => {
  await sent('candidate');
  await sent('interviewer');
  must(await save([ana, ivy]));
  expect((await read()).sequence).toBe(1);
  expect(await dropped()).toEqual([bo.email]);
  // The candidate's file never named them, and is as good as before; the other interviewers' file did.
  expect(await states()).toEqual({ candidate: 'current', interviewer: 'stale' });

  // They are remembered while others get new files and the time changes.
  await sent('interviewer');
  must(await save([ana, ivy], { slot: { ...plan.slot, minutes: 60 } }));
  expect(await states()).toEqual({ candidate: 'stale', interviewer: 'stale' });
  expect(await dropped()).toEqual([bo.email]);
  must(await desk.run('interview.tell', { id, email: bo.email }));
  expect(await dropped()).toEqual([]);
  expect((await read()).sequence).toBe(2);
});

test('whoever never had an invite is taken off without a word', async () => {
  await sent('candidate');
  must(await save([ana, ivy]));
  expect(await dropped()).toEqual([]);
  expect((await read()).sequence).toBe(0);
  await sent('interviewer');
  must(await save([ana, ivy, bo]));
  expect(await states()).toEqual({ candidate: 'current', interviewer: 'partly' });
  must(await save([ana, ivy]));
  expect(await dropped()).toEqual([]);
});

test('whoever is invited again is no longer off, and has no invite until the next file', async () => {
  await sent('interviewer');
  must(await save([ana, ivy]));
  must(await save([ana, ivy, bo]));
  expect(await dropped()).toEqual([]);
  must(await save([ana, ivy]));
  must(await desk.run('interview.tell', { id, email: bo.email }));
  await sent('interviewer');
  must(await save([ana, ivy, bo]));
  expect(await states()).toMatchObject({ interviewer: 'partly' });
});

test('a file noted before its people were counts as everybody’s of the class', async () => {
  must(await desk.kernel.stream('import.run', 'Older', [], [[{ kind: 'set', entity: 'interviews', id, field: 'sent', value: [{ role: 'interviewer', sequence: 0, at: 1, file: 'a.ics' }], inverse: { kind: 'set', field: 'sent', value: [] } }]]));
  expect(await states()).toEqual({ candidate: 'owed', interviewer: 'current' });
  must(await save([ana, ivy]));
  expect(await dropped()).toEqual([bo.email]);
});
