import { openTasks } from '#data/queries/rows.ts';
import { CountBadge } from '#ui/count-badge.tsx';
import { toDay } from '#ui/format/parse-day.ts';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { placeOf } from './task-rows.ts';

/** How many tasks are due today or overdue, beside the navigation's entry. */
export function TaskCount() {
  const { rows } = useLive(openTasks());
  const today = toDay(new Date(useNow()));
  const places = [...rows.values()].map((task) => placeOf(task, today));
  const late = places.filter((place) => place === 'late').length;
  const due = late + places.filter((place) => place === 'today').length;
  if (due === 0) return null;
  return <CountBadge count={due} label={late > 0 ? `tasks due, ${late} of them overdue` : 'tasks due today'} tone={late > 0 ? 'late' : 'neutral'} />;
}
