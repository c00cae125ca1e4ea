import { allPools, placesOfPerson } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { navigate } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { PropertyRow } from '#ui/edit/property-row.tsx';
import { Tag } from '#ui/tag.tsx';
import { useLive } from '#ui/use-live.ts';
import { changeAndTell } from '../act.ts';
import classes from './details.module.css';

/** The pools a person is in, each with the stage: to open, to leave, and to add one. */
export function PoolsRow({ personId }: { personId: string }) {
  const pools = useLive(allPools()).rows;
  const places = useLive(placesOfPerson(personId)).rows;
  return (
    <PropertyRow label="Pools">
      <div className={classes.pools}>
        {[...places.values()].map(({ id, poolId, stageId }) => {
          const pool = pools.get(poolId);
          if (!pool) return null;
          const stage = pool.stages.find((one) => one.id === stageId)?.name;
          return (
            <Tag
              key={id}
              label={stage ? `${pool.name}: ${stage}` : pool.name}
              onClick={() => navigate('pools', { id: poolId })}
              onRemove={() => void changeAndTell('pool.take', { poolId, personIds: [personId] })}
            />
          );
        })}
        <Button size="small" variant="quiet" onClick={() => openDialog({ kind: 'add-to-pool', personIds: [personId] })}>
          Add to a pool
        </Button>
      </div>
    </PropertyRow>
  );
}
