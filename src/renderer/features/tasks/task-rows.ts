import type { Stored } from '#data/kernel/changes.ts';

export const views = ['open', 'late', 'today', 'later', 'done'] as const;
export type View = (typeof views)[number];

export const viewNames: { readonly [V in View]: string } = {
  open: 'All open',
  late: 'Overdue',
  today: 'Today',
  later: 'Upcoming',
  done: 'Done lately',
};

/** Where an open task stands on `today`: overdue, due now, or coming. */
export function placeOf(task: Pick<Stored<'tasks'>, 'due'>, today: string): 'late' | 'today' | 'later' {
  if (task.due < today) return 'late';
  return task.due === today ? 'today' : 'later';
}

/** The open tasks of a view, by due day; the oldest debt comes first. */
export function tasksIn(view: View, open: Iterable<Stored<'tasks'>>, today: string): Stored<'tasks'>[] {
  const shown = [...open].filter((task) => view === 'open' || placeOf(task, today) === view);
  return shown.toSorted((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}

/** Done tasks, the last one first. */
export function doneLately(done: Iterable<Stored<'tasks'>>): Stored<'tasks'>[] {
  return [...done].toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
