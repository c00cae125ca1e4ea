import type { Interview } from './interview.ts';
import type { Task } from './task.ts';

/** When a planned interview is over (ms); null when it is not planned any more. */
export function interviewEnd({ status, slot }: Pick<Interview, 'status' | 'slot'>): number | null {
  return status === 'scheduled' ? slot.start + slot.minutes * 60_000 : null;
}

/** Whether something is planned with a person at a moment (ms): an open task, or an interview that is not over. */
export function hasNextStep(tasks: readonly Pick<Task, 'done'>[], interviews: readonly Pick<Interview, 'status' | 'slot'>[], at: number): boolean {
  return tasks.some(({ done }) => done === 0) || interviews.some((one) => (interviewEnd(one) ?? -Infinity) > at);
}
