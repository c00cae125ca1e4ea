import { describe, expect, it } from 'vitest';
import { emptyComposer, keepComposer, parseComposer } from './composer-draft.ts';

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

  it('survive parts that cannot be read', () => {
    expect(parseComposer('not json')).toEqual(emptyComposer);
    expect(parseComposer(JSON.stringify({ kind: 'fax', note: 'kept', call: 7 }))).toEqual({ ...emptyComposer, note: 'kept' });
  });
});
