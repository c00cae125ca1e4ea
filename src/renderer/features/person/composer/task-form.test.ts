import { describe, expect, it } from 'vitest';
import { quickDays } from './task-form.tsx';

const days = (date: Date) => quickDays(date).map(({ day }) => day);

describe('quick days of a task', () => {
  it('are today, tomorrow and the Monday of next week', () => {
    expect(days(new Date(2026, 10, 25))).toEqual(['2026-11-25', '2026-11-26', '2026-11-30']);
    expect(days(new Date(2026, 10, 23))).toEqual(['2026-11-23', '2026-11-24', '2026-11-30']);
    expect(days(new Date(2026, 10, 29))).toEqual(['2026-11-29', '2026-11-30', '2026-11-30']);
  });
});
