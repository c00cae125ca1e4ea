import { useEffect, useState } from 'react';
import { poolHealth } from '#data/pools/pool-health.ts';
import type { PoolDay } from '#shared/domain/pool-days.ts';
import { useLive } from '#ui/use-live.ts';

/** The days of a pool that were kept, the oldest first; null until they are read. */
export function useDays(poolId: string): readonly PoolDay[] | null {
  const health = poolHealth();
  const { version } = useLive(health);
  const [days, setDays] = useState<readonly PoolDay[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void health.days(poolId).then((found) => wanted && setDays(found));
    return () => {
      wanted = false;
    };
  }, [health, poolId, version]);
  return days;
}
