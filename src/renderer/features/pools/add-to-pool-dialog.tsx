import { useMemo } from 'react';
import { run, undo } from '#data/desk.ts';
import { allPools } from '#data/queries/rows.ts';
import { openDialog, type DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatCount, formatList } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';

/** Puts people into a pool, at its first stage; who is in it already stays as they are. What is typed can become a pool. */
export function AddToPoolDialog({ dialog, onClose }: { dialog: DialogOf<'add-to-pool'>; onClose: () => void }) {
  const { loaded, rows: pools } = useLive(allPools());
  const personIds = [...dialog.personIds];
  const options = useMemo(
    () =>
      [...pools.values()]
        .filter(({ kind }) => kind === 'static')
        .toSorted((a, b) => compareText(a.name, b.name))
        .map(({ id, name, stages }) => ({ id, label: name, detail: formatList(stages.map((stage) => stage.name)) })),
    [pools],
  );
  const pick = async (poolId: string) => {
    onClose();
    showResult(await run('pool.add', { poolId, personIds }), undo);
  };
  return (
    <Dialog title={personIds.length === 1 ? 'Add to a pool' : `Add ${formatCount(personIds.length, 'person', 'people')} to a pool`} onClose={onClose} size="small">
      {loaded && (
        <PickList
          label="Pool"
          placeholder="Type to find a pool, or to make one"
          options={options}
          onPick={(poolId) => void pick(poolId)}
          onCreate={(name) => openDialog({ kind: 'pool', as: 'static', name, personIds })}
        />
      )}
    </Dialog>
  );
}
