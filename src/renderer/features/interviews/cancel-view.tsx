import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { personName } from '#shared/domain/person.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextArea } from '#ui/fields/text-area.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import classes from './interviews.module.css';
import { whenIn } from './time-notes.ts';
import type { InterviewData } from './use-interview-data.ts';

type CancelViewProps = {
  readonly data: InterviewData;
  readonly interview: Stored<'interviews'>;
  readonly onBack: () => void;
  readonly onCancelled: () => void;
};

/** Cancels an interview, with the reason for the timeline. */
export function CancelView({ data, interview, onBack, onCancelled }: CancelViewProps) {
  const draftKey = `interview-cancel:${interview.id}`;
  const [reason, setReason] = useState(() => getDraft(draftKey));
  const [busy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    const done = await run('interview.cancel', { id: interview.id, reason: reason.trim() });
    setBusy(false);
    if (!showResult(done, undo)) return;
    clearDraft(draftKey);
    onCancelled();
  };
  return (
    <Dialog title={`Cancel the interview with ${personName(data.person)}`} onClose={onBack} onSubmit={() => void cancel()} primary={{ label: 'Cancel the interview', danger: true, busy }}>
      <div className={classes.stack}>
        <p>{whenIn(interview.slot.start, interview.slot.minutes, data.zone)}</p>
        <TextArea
          label="Why"
          description="For the timeline; it is in no file that goes out."
          data-autofocus
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setDraft(draftKey, event.currentTarget.value);
          }}
        />
      </div>
    </Dialog>
  );
}
