import { expect, test } from 'vitest';
import { readTemplateDraft } from './template-draft.ts';

test('a half typed template comes back as it was', () => {
  const draft = { name: '', stages: [{ id: 'a', name: '', kind: 'screen' as const, sla: null, demands: [] }] };
  expect(readTemplateDraft(JSON.stringify(draft))).toEqual(draft);
});

test('what cannot be read is no draft', () => {
  expect(readTemplateDraft('')).toBe(null);
  expect(readTemplateDraft('{')).toBe(null);
  expect(readTemplateDraft(JSON.stringify({ name: 'x', stages: [] }))).toBe(null);
});
