import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity.ts';
import { blankEntry } from '../testing/blank-entry.ts';
import { headline } from './headlines.ts';

const stage = (over: Partial<Extract<Activity, { kind: 'stage' }>>): Activity => ({
  ...blankEntry,
  kind: 'stage',
  from: 'Screen',
  to: 'Interview',
  state: 'active',
  reason: null,
  ...over,
});

describe('headlines', () => {
  it('say a stage change as a sentence', () => {
    expect(headline(stage({}))).toBe('Screen → Interview');
    expect(headline(stage({ from: 'Interview' }))).toBe('Reopened in Interview');
    expect(headline(stage({ from: 'Offer', to: 'Hired', state: 'hired' }))).toBe('Offer → Hired · hired');
  });

  it('say who ended it and why, and nothing twice', () => {
    const reason = { code: 'client-profile', family: 'client', text: 'Client declined the profile', note: 'secret' } as const;
    expect(headline(stage({ to: 'Screen', state: 'rejected', reason }))).toBe('Rejected in Screen · Client declined: Client declined the profile');
    const closed = { code: 'closed', family: 'closed', text: 'Position closed', note: '' } as const;
    expect(headline(stage({ to: 'Screen', state: 'rejected', reason: closed }))).toBe('Rejected in Screen · Position closed');
  });

  it('never say that a draft was sent', () => {
    const mail: Activity = { ...blankEntry, kind: 'mail', direction: 'draft', subject: 'Hello', to: 'a@example.com' };
    expect(headline(mail)).toBe('Mail draft, not sent · Hello');
  });

  it('leave out what is not known', () => {
    const call: Activity = { ...blankEntry, kind: 'call', direction: 'out', outcome: 'voicemail', minutes: null };
    expect(headline(call)).toBe('Call to them · left a message');
    expect(headline({ ...blankEntry, kind: 'interest', from: 'unknown', to: 'warm' })).toBe('Interest: warm');
    expect(headline({ ...blankEntry, kind: 'interest', from: 'warm', to: 'warm' })).toBe('Interest: still warm');
  });
});
