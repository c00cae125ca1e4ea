import { expect, test } from 'vitest';
import { emptyJob } from '#shared/domain/job.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { changesOf, fieldsOf, formOf, jobForm, keepChanges, withKept } from './job-form.ts';

const start = formOf({ ...emptyJob, title: 'Nurse', stages: [...agencyStages] });
const wrongIn = (part: Partial<typeof start>) => jobForm.safeParse({ ...start, ...part }).error?.issues.map(({ message }) => message) ?? [];

test('a form of a job as it is has nothing to save and nothing to keep', () => {
  expect(keepChanges(start, start)).toBe('');
  expect(changesOf(fieldsOf(jobForm.parse(start)).fields, start)).toEqual({});
});

test('only what was changed is saved', () => {
  const { fields, newCompany } = fieldsOf(jobForm.parse({ ...start, title: ' Cook ', newCompany: ' Mercy ' }));
  expect(changesOf(fields, start)).toEqual({ title: 'Cook' });
  expect(newCompany).toBe('Mercy');
});

test('what was typed comes back, half done as it is, over what is saved now', () => {
  const kept = keepChanges({ ...start, title: '', openings: null, stages: [{ ...agencyStages[0]!, name: '', demands: [] }] }, start);
  expect(withKept({ ...start, place: 'Bonn' }, kept)).toMatchObject({ title: '', openings: null, place: 'Bonn', stages: [{ name: '' }] });
});

test('a draft that cannot be read leaves the form as it is, field by field', () => {
  expect(withKept(start, '{')).toBe(start);
  expect(withKept(start, '[]')).toEqual(start);
  expect(withKept(start, JSON.stringify({ title: 'Cook', pay: 'much', other: 1 }))).toEqual({ ...start, title: 'Cook' });
});

test('what is wrong is said in words', () => {
  expect(wrongIn({})).toEqual([]);
  expect(wrongIn({ title: ' ' })).toEqual(['Give the job a title.']);
  expect(wrongIn({ openings: null })).toEqual(['How many people are wanted?']);
  expect(wrongIn({ pay: { ...start.pay, min: 9, max: 3 } })).toEqual(['Less than the lowest pay.']);
  expect(wrongIn({ fee: { kind: 'percent', amount: 120 } })).toEqual(['At most 100 %.']);
  expect(wrongIn({ stages: [] })).toEqual(['A job needs at least one stage.']);
  expect(wrongIn({ stages: [...start.stages, { ...start.stages[0]!, id: 'x' }] })).toEqual(['Two stages are called “New”. Give one another name.']);
});
