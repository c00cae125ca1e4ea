import { expect, it } from 'vitest';
import { fieldsOf, poolForm, startOf, wrongQuery } from './pool-form.ts';

const start = startOf(undefined, { name: 'Nurses' }, 'me');

it('asks a pool for named stages, and a segment for a query that can be read', () => {
  expect(poolForm.static.safeParse(start).success).toBe(true);
  expect(poolForm.static.safeParse({ ...start, stages: [{ id: 'a', name: ' ' }] }).success).toBe(false);
  expect(poolForm.static.safeParse({ ...start, stages: [] }).success).toBe(false);
  expect(poolForm.segment.safeParse(start).success).toBe(false);
  expect(poolForm.segment.safeParse({ ...start, query: 'contacted:>90d' }).success).toBe(true);
  expect(wrongQuery('rating:many')).toContain('a whole number');
  expect(wrongQuery('  ')).toContain('Say who belongs');
  expect(wrongQuery('nurse')).toBeNull();
});

it('gives a command what its kind has, and nobody as an owner where none is chosen', () => {
  expect(fieldsOf('static', start)).toMatchObject({ ownerId: 'me', stages: start.stages });
  expect(fieldsOf('static', start)).not.toHaveProperty('query');
  expect(fieldsOf('segment', { ...start, ownerId: '', query: ' a ' })).toEqual({ description: '', ownerId: null, query: 'a' });
});
