import { useState } from 'react';
import { allSettings } from '#data/queries/rows.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { familyNames, reasonFamilies, type Reason } from '#shared/domain/reason.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { PickList } from '#ui/fields/pick-list.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { performInDialog } from './actions/perform.ts';
import { useApplications } from './actions/use-applications.ts';
import classes from './dialogs.module.css';

/** Ends applications. A reason is always given, one or many; the note beside it is for colleagues only. */
export function RejectDialog({ dialog, onClose }: { dialog: DialogOf<'reject'>; onClose: () => void }) {
  const { applicationIds: ids } = dialog;
  const draftKey = `reject:${ids.length === 1 ? ids[0] : 'many'}`;
  const [code, setCode] = useState<string | null>(null);
  const [note, setNote] = useState(() => getDraft(draftKey));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const named = useApplications(ids);
  const settings = useLive(allSettings()).rows.get('workspace');
  const reasons = offered(settings?.reasons ?? [], dialog.as === 'withdrawn');
  const reason = reasons.find((one) => one.code === code);

  const reject = async (given: Reason | undefined) => {
    if (!given) return setError('Choose a reason first.');
    setBusy(true);
    const failure = await performInDialog('application.reject', { ids: [...ids], reason: { code: given.code, family: given.family, text: given.text, note: note.trim() } });
    setBusy(false);
    if (failure !== null) return setError(failure);
    clearDraft(draftKey);
    onClose();
  };

  return (
    <Dialog
      title={ids.length === 1 ? `Reject ${named?.who ?? '…'}` : `Reject ${formatCount(ids.length, 'candidate', 'candidates')}`}
      onClose={onClose}
      primary={{ label: reason ? `Reject: ${reason.text}` : 'Reject', danger: true, busy, disabled: !reason }}
      onSubmit={() => void reject(reason)}
      error={error}
      footer="Nobody is told. Ctrl+Z takes it back."
    >
      <div className={classes.stack}>
        {reasons.length > 0 && (
          <PickList
            label="Reason"
            placeholder="Type a reason, or press its number"
            numbered
            options={reasons.map((one) => ({ id: one.code, label: one.text, group: familyNames[one.family] }))}
            value={code}
            onPick={(picked, how) => {
              setCode(picked);
              setError(null);
              if (how === 'enter') void reject(reasons.find((one) => one.code === picked));
            }}
          />
        )}
        <TextArea
          label="Note for colleagues"
          placeholder="Optional, never shown to the candidate"
          minRows={2}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setDraft(draftKey, event.currentTarget.value);
          }}
        />
      </div>
    </Dialog>
  );
}

/** The reasons that are on offer, family by family; the candidate's own first where it was their decision. */
function offered(reasons: readonly Reason[], candidateFirst: boolean): readonly Reason[] {
  const families = candidateFirst ? (['candidate', ...reasonFamilies.filter((family) => family !== 'candidate')] as const) : reasonFamilies;
  return families.flatMap((family) => reasons.filter((reason) => reason.family === family && !reason.archived));
}
