import type { Stay } from '#shared/domain/pool-days.ts';
import { hlcTime } from '#shared/sync/clock.ts';
import { desk } from '../desk.ts';

/** Everybody's time in a static pool, as the records say it: also of those who were taken out, or removed, since. */
export async function staysIn(poolId: string): Promise<Stay[]> {
  const { db } = desk();
  const [here, gone] = await Promise.all([
    db.poolMembers.where('poolId').equals(poolId).toArray(),
    db.trash.where('[entity+id]').between(['poolMembers', ''], ['poolMembers', '\uffff']).toArray(),
  ]);
  const stays = here.map((row): Stay => ({ from: Number(row['createdAt']), to: null }));
  for (const { row } of gone) if (row['poolId'] === poolId && row._d) stays.push({ from: Number(row['createdAt']), to: hlcTime(row._d) });
  return stays;
}
