import { useEffect } from 'react';
import { applicationsOfJob } from '#data/queries/rows.ts';
import { closeDialog, openDialog, type DialogOf } from '#state/dialogs.ts';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { perform } from './actions/perform.ts';
import { useApplications } from './actions/use-applications.ts';
import { byOrder, type Card } from './board/board-model.ts';

/** Where to? The stages of the job, by number, name or arrow. */
export function MoveDialog({ dialog, onClose }: { dialog: DialogOf<'move'>; onClose: () => void }) {
  const { applicationIds: ids } = dialog;
  const named = useApplications(ids);
  const job = named?.job;
  const rows = useLive(applicationsOfJob(job?.id ?? '')).rows;
  const gone = named !== null && !job;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  const here = new Set(named?.applications.map((application) => application.progress.stageId));
  const title = ids.length === 1 ? `Move ${named?.who ?? '…'}` : `Move ${formatCount(ids.length, 'candidate', 'candidates')}`;

  const move = (stageId: string) => {
    const stage = job?.stages.find((one) => one.id === stageId);
    if (!stage) return;
    const top = topOf([...rows.values()], stageId, ids);
    const entering = named?.applications.some((application) => application.progress.stageId !== stageId);
    if (entering && stage.demands.length > 0) return openDialog({ kind: 'move-demands', applicationIds: ids, stageId, ...top });
    closeDialog();
    void perform('application.move', { ids: [...ids], stageId, ...top });
  };

  if (!job) return null;
  return (
    <Dialog title={title} onClose={onClose} size="small">
      <PickList
        label="Stage"
        numbered
        placeholder="Type a stage, or press its number"
        options={job.stages.map((stage) => ({ id: stage.id, label: stage.name, detail: stage.demands.includes('interview') ? 'asks for an interview' : stage.demands.includes('note') ? 'asks for a note' : undefined }))}
        value={here.size === 1 ? ([...here][0] ?? null) : null}
        onPick={move}
      />
    </Dialog>
  );
}

/** The gap on top of a stage's column, where one sees who has come last. */
function topOf(cards: readonly Card[], stageId: string, moving: readonly string[]): { readonly after: null; readonly before: string | null } {
  const stay = cards.filter((card) => card.progress.stageId === stageId && !moving.includes(card.id)).toSorted(byOrder);
  return { after: null, before: stay[0]?.id ?? null };
}
