import { expect, it } from 'vitest';
import type { Activity } from './activity.ts';
import { endingsOf } from './ending.ts';
import { meetingsOf, sideOf, touchesOf, waitingSince } from './touch.ts';

const base = { id: 'a', createdAt: 0, createdBy: 'u', personId: 'p', applicationId: null, jobId: null, body: '', pinned: false, visibility: 'team', versions: [] } as const;
const mail = (at: number, direction: 'in' | 'out' | 'draft'): Activity => ({ ...base, at, versions: [], kind: 'mail', direction, subject: '', to: '' });
const call = (at: number, direction: 'in' | 'out', outcome: 'reached' | 'no-answer' | 'voicemail' | 'wrong-number'): Activity => ({ ...base, at, versions: [], kind: 'call', direction, outcome, minutes: null });
const meeting = (at: number): Activity => ({ ...base, at, versions: [], kind: 'meeting', place: '' });
const waits = (...lines: Activity[]) => waitingSince(touchesOf(lines));

it('waits from the first word of theirs after the last one of ours', () => {
  expect(waits()).toBeNull();
  expect(waits(mail(1, 'in'))).toBe(1);
  expect(waits(mail(5, 'in'), mail(3, 'in'), mail(2, 'out'), mail(1, 'in'))).toBe(3);
  expect(waits(mail(1, 'in'), mail(2, 'draft'))).toBe(1);
  expect(waits(call(1, 'in', 'no-answer'), call(2, 'out', 'no-answer'))).toBe(1);
  expect(waits(call(1, 'in', 'no-answer'), call(2, 'out', 'voicemail'))).toBeNull();
  expect(waits(mail(1, 'in'), meeting(2))).toBeNull();
  expect(waits(mail(4, 'in'), meeting(4))).toBeNull();
});

it('knows whose word it was', () => {
  expect([call(1, 'in', 'reached'), call(1, 'out', 'wrong-number'), mail(1, 'draft'), mail(1, 'out')].map(sideOf)).toEqual(['both', null, null, 'ours']);
});

it('follows up a meeting by a word of ours, not by theirs', () => {
  const after = (...lines: Activity[]) => meetingsOf(touchesOf(lines));
  expect(after(mail(1, 'out'))).toEqual({ met: false, followedUp: false });
  expect(after(mail(1, 'out'), meeting(2), mail(3, 'in'))).toEqual({ met: true, followedUp: false });
  expect(after(meeting(2), mail(3, 'out'))).toEqual({ met: true, followedUp: true });
  expect(after(meeting(2), meeting(9))).toEqual({ met: true, followedUp: true });
});

it('tells a rejection for what somebody brings along from one because another was better', () => {
  const given = (code: string, family: 'we' | 'client' | 'closed') => endingsOf({ state: 'rejected', reason: { code, family, text: '', note: '' } });
  expect(given('skills', 'we')).toEqual(['rejected', 'fit']);
  expect(given('stronger', 'we')).toEqual(['rejected']);
  expect(given('client-profile', 'client')).toEqual(['rejected', 'fit', 'client']);
  expect(given('client-other', 'client')).toEqual(['rejected', 'client']);
  expect(given('closed', 'closed')).toEqual(['rejected', 'closed']);
  expect(endingsOf({ state: 'active', reason: null })).toEqual([]);
  expect(endingsOf({ state: 'hired', reason: null })).toEqual(['hired']);
});
