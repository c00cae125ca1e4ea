import { allPools } from '#data/queries/rows.ts';
import { useRoute } from '#state/route.ts';
import { useLive } from '#ui/use-live.ts';
import { PoolList } from './pool-list.tsx';
import { PoolView } from './pool-view.tsx';

/** All pools and segments, or one of them. */
export function PoolsScreen() {
  const { id } = useRoute();
  const pool = useLive(allPools()).rows.get(id ?? '');
  return pool ? <PoolView key={pool.id} pool={pool} /> : <PoolList />;
}
