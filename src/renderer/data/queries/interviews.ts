import { desk } from '../desk.ts';
import type { Stored } from '../kernel/changes.ts';

/** The interviews that start in `[from, to)`, ms, in order: read once. To follow them, see `interviewsBetween`. */
export async function readInterviews(from: number, to: number): Promise<readonly Stored<'interviews'>[]> {
  return (await desk().db.interviews.where('slot.start').between(from, to, true, false).sortBy('slot.start')) as unknown as Stored<'interviews'>[];
}
