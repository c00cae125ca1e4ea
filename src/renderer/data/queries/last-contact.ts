import { isTwoWay } from '#shared/domain/activity.ts';
import { desk } from '../desk.ts';
import type { Stored } from '../kernel/changes.ts';

/** When both sides last took part in something until `now`, ms; null when never. Reads the timeline from its end. */
export async function readLastContact(personId: string, now: number): Promise<number | null> {
  const last = await desk()
    .db.activities.where('[personId+at]')
    .between([personId, -Infinity], [personId, now], true, true)
    .filter((row) => isTwoWay(row as unknown as Stored<'activities'>))
    .last();
  return last ? (last as unknown as Stored<'activities'>).at : null;
}
