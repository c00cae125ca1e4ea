import { useState } from 'react';
import { onePerson } from '#data/queries/rows.ts';
import type { Person } from '#shared/domain/person.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { inOrder } from './compare.ts';
import { MergeForm } from './merge-form.tsx';
import { PickOther } from './pick-other.tsx';

/** Makes one of two records of the same person. With one of them alone, the other is asked for first. */
export function MergeDialog({ dialog, onClose }: { dialog: DialogOf<'merge'>; onClose: () => void }) {
  const [first = '', second] = dialog.personIds;
  const [picked, setPicked] = useState(second);
  // While they are being merged, one of them is gone from the rows already.
  const [merging, setMerging] = useState<readonly [Person, Person] | null>(null);
  const a = useLive(onePerson(first));
  const b = useLive(onePerson(picked ?? first));
  if (!a.loaded || !b.loaded) return null;
  const one = a.rows.get(first);
  if (one && picked === undefined) return <PickOther person={one} onPick={setPicked} onClose={onClose} />;
  const other = b.rows.get(picked ?? '');
  const pair = merging ?? (one && other ? inOrder(one, other) : null);
  if (!pair) {
    return (
      <Dialog title="Merge" onClose={onClose} size="small">
        <EmptyState message="One of the two is no longer here. They may have been merged already, or removed." />
      </Dialog>
    );
  }
  const [winner, loser] = pair;
  return <MergeForm key={`${winner.id} ${loser.id}`} winner={winner} loser={loser} onMerging={(is) => setMerging(is ? pair : null)} onClose={onClose} />;
}
