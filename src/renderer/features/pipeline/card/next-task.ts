import type { Stored } from '#data/kernel/changes.ts';

type Task = Stored<'tasks'>;

/** The next thing to do about each person on a job: the earliest open task about this job or about no job, by person. */
export function nextTasks(tasks: Iterable<Task>, jobId: string): ReadonlyMap<string, Task> {
  const next = new Map<string, Task>();
  for (const task of tasks) {
    if (task.personId === null || (task.jobId !== null && task.jobId !== jobId)) continue;
    const known = next.get(task.personId);
    if (!known || task.due < known.due || (task.due === known.due && task.createdAt < known.createdAt)) next.set(task.personId, task);
  }
  return next;
}
