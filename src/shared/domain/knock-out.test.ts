import { expect, test } from 'vitest';
import type { Question } from './job.ts';
import { answerText, knockedOut, knockOutText, numberOf } from './knock-out.ts';

const permit: Question = { id: 'permit', text: 'May you work here?', kind: 'yes-no', knockOut: 'no' };
const years: Question = { id: 'years', text: 'Years of work', kind: 'number', knockOut: '0' };
const shift: Question = { id: 'shift', text: 'Which shift?', kind: 'text', knockOut: 'Only Days' };
const asked = [permit, years, shift];
const hit = (answers: { [id: string]: string }) => knockedOut(asked, answers).map((question) => question.id);

test('an answer rules out where it is the one that was named, in the order of the questions', () => {
  expect(hit({ shift: ' only days ', permit: 'No', years: '3' })).toEqual(['permit', 'shift']);
  expect(hit({ permit: 'yes', years: '10', shift: 'only days, mostly' })).toEqual([]);
});

test('numbers count by value', () => {
  expect(hit({ years: '0.0' })).toEqual(['years']);
  expect(hit({ years: ' 0,00 ' })).toEqual(['years']);
  expect(hit({ years: '00' })).toEqual(['years']);
  expect(hit({ years: 'none' })).toEqual([]);
});

test('no answer, and a question that only asks, rule nobody out', () => {
  expect(hit({})).toEqual([]);
  expect(hit({ permit: '  ', years: '', gone: 'no' })).toEqual([]);
  expect(knockedOut([{ ...permit, knockOut: null }, { ...years, knockOut: ' ' }], { permit: 'no', years: '' })).toEqual([]);
});

test('it is said in words', () => {
  expect(knockOutText(permit, { permit: 'no' })).toBe('Knock-out: May you work here? No');
  expect(answerText(permit, {})).toBe('');
  expect(answerText(years, { years: ' 4 ' })).toBe('4');
  expect([numberOf('1,5'), numberOf(''), numberOf('two')]).toEqual([1.5, null, null]);
});
