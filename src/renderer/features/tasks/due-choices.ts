import { addDays } from '#ui/format/parse-day.ts';

export type DueChoice = { readonly label: string; readonly day: string };

/** The days one mostly puts things off to, seen from `today`. Next week and next month begin on a Monday. */
export function dueChoices(today: string): readonly DueChoice[] {
  const monday = nextMonday(today);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return [
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'Next week', day: monday },
    { label: 'In two weeks', day: addDays(today, 14) },
    { label: 'Next month', day: weekdayOf(first) === 1 ? first : nextMonday(first) },
  ];
}

function nextMonday(day: string): string {
  return addDays(day, ((8 - weekdayOf(day)) % 7) || 7);
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
