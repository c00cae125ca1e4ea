import { expect, test } from 'vitest';
import { dueChoices } from './due-choices.ts';

const days = (today: string) => Object.fromEntries(dueChoices(today).map(({ label, day }) => [label, day]));

test('next week and next month begin on a Monday', () => {
  expect(days('2026-03-11')).toEqual({
    Tomorrow: '2026-03-12',
    'Next week': '2026-03-16',
    'In two weeks': '2026-03-25',
    'Next month': '2026-04-06',
  });
});

test('from a Monday, next week is the next Monday; a month that begins on one starts there', () => {
  expect(days('2026-05-18')).toMatchObject({ 'Next week': '2026-05-25', 'Next month': '2026-06-01' });
});

test('December leads to January', () => {
  expect(days('2026-12-30')['Next month']).toBe('2027-01-04');
});
