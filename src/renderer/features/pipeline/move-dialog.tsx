import { useEffect } from 'react';
import { closeDialog, openDialog, type DialogOf } from '#state/dialogs.ts';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { perform } from './actions/perform.ts';
import { useApplications } from './actions/use-applications.ts';

/** Where to? The stages of the job, by number, name or arrow. */
export function MoveDialog({ dialog, onClose }: { dialog: DialogOf<'move'>; onClose: () => void }) {
  const { applicationIds: ids } = dialog;
  const named = useApplications(ids);
  const job = named?.job;
  const gone = named !== null && !job;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  const here = new Set(named?.applications.map((application) => application.progress.stageId));
  const title = ids.length === 1 ? `Move ${named?.who ?? '…'}` : `Move ${formatCount(ids.length, 'candidate', 'candidates')}`;

  const move = (stageId: string) => {
    const stage = job?.stages.find((one) => one.id === stageId);
    if (!stage) return;
    const entering = named?.applications.some((application) => application.progress.stageId !== stageId);
    const end = { after: null, before: null } as const;
    if (entering && stage.demands.length > 0) return openDialog({ kind: 'move-demands', applicationIds: ids, stageId, ...end });
    closeDialog();
    void perform('application.move', { ids: [...ids], stageId, ...end });
  };

  return (
    <Dialog title={title} onClose={onClose} size="small">
      {job && (
        <PickList
          label="Stage"
          numbered
          placeholder="Type a stage, or press its number"
          options={job.stages.map((stage) => ({ id: stage.id, label: stage.name, detail: stage.demands.includes('interview') ? 'asks for an interview' : stage.demands.includes('note') ? 'asks for a note' : undefined }))}
          value={here.size === 1 ? ([...here][0] ?? null) : null}
          onPick={move}
        />
      )}
    </Dialog>
  );
}
