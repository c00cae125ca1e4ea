import { expect, test } from 'vitest';
import { z } from 'zod';
import { typedOver, withTyped } from './form-draft.ts';

const shape = z.object({ title: z.string(), due: z.string(), people: z.array(z.string()) });
const start = { title: '', due: '2026-11-24', people: ['a'] };

test('only what was typed is kept, and comes back over a newer beginning', () => {
  const draft = typedOver(start, { ...start, title: 'Call', people: ['a'] });
  expect(withTyped({ ...start, due: '2026-11-25' }, draft, shape)).toEqual({ title: 'Call', due: '2026-11-25', people: ['a'] });
});

test('an emptied field is something typed; a form as it began is nothing', () => {
  expect(withTyped({ ...start, title: 'Call' }, typedOver({ ...start, title: 'Call' }, start), shape).title).toBe('');
  expect(typedOver(start, { ...start })).toBe('');
  expect(typedOver(start, { ...start, title: undefined })).toBe('');
});

test('a draft that does not fit is passed over', () => {
  for (const draft of ['', 'no json', '{"title":5}', '[]x']) expect(withTyped(start, draft, shape)).toEqual(start);
});
