import { describe, expect, it } from 'vitest';
import { emptyComposer, giveBack, keepComposer, parseComposer } from './composer-draft.ts';

describe('composer drafts', () => {
  it('come back whole', () => {
    const draft = { ...emptyComposer, kind: 'call' as const, call: { ...emptyComposer.call, body: 'asked about pay', minutes: 4 } };
    expect(parseComposer(keepComposer(draft))).toEqual(draft);
  });

  it('are kept only when something is typed, not for a choice of form', () => {
    expect(keepComposer({ ...emptyComposer, kind: 'mail' })).toBe('');
    expect(keepComposer({ ...emptyComposer, note: '  ' })).toBe('');
    expect(keepComposer({ ...emptyComposer, note: 'x' })).not.toBe('');
  });

  it('take back what could not be saved, and keep what was typed since', () => {
    expect(giveBack(emptyComposer, { note: 'lost' })).toEqual({ ...emptyComposer, note: 'lost' });
    expect(giveBack({ ...emptyComposer, note: 'since' }, { note: 'lost' }).note).toBe('lost\n\nsince');
    const call = { direction: 'in', outcome: 'voicemail', minutes: 4, body: 'asked' } as const;
    expect(giveBack({ ...emptyComposer, note: 'n', call: { ...emptyComposer.call, body: 'more' } }, { call })).toEqual({
      ...emptyComposer,
      note: 'n',
      call: { ...call, body: 'asked\n\nmore' },
    });
    expect(giveBack({ ...emptyComposer, meeting: { place: '', body: 'more' } }, { meeting: { place: 'Fair', body: 'met' } }).meeting).toEqual({ place: 'Fair', body: 'met\n\nmore' });
    expect(giveBack({ ...emptyComposer, task: { title: 'b', due: null } }, { task: { title: 'a', due: '2026-11-23' } }).task).toEqual({ title: 'a; b', due: '2026-11-23' });
    expect(giveBack(emptyComposer, { mail: { to: 'a@example.com', subject: 's', body: 'b' } }).mail).toEqual({ to: 'a@example.com', subject: 's', body: 'b' });
  });

  it('survive parts that cannot be read', () => {
    expect(parseComposer('not json')).toEqual(emptyComposer);
    expect(parseComposer(JSON.stringify({ kind: 'fax', note: 'kept', call: 7 }))).toEqual({ ...emptyComposer, note: 'kept' });
  });
});
