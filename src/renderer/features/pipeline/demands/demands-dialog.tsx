import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { typedOver, withTyped } from '#data/form-draft.ts';
import { allSettings } from '#data/queries/rows.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import { dayIn } from '#shared/domain/zoned-time.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { addDays } from '#ui/format/parse-day.ts';
import { formatCount } from '#ui/format/format.ts';
import { TextArea } from '#ui/fields/text-area.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { performInDialog } from '../actions/perform.ts';
import { useApplications, type Named } from '../actions/use-applications.ts';
import classes from '../dialogs.module.css';
import { interviewDraft, interviewForm, toSchedule, type InterviewForm } from './interview-form.ts';
import { InterviewFields } from './interview-fields.tsx';

type DemandsProps = { readonly dialog: DialogOf<'move-demands'>; readonly onClose: () => void };

/** A stage asks for an interview or a note before cards may enter it. */
export function DemandsDialog(props: DemandsProps) {
  const named = useApplications(props.dialog.applicationIds);
  const settings = useLive(allSettings());
  if (!named || !settings.loaded) return null;
  return <DemandsForm {...props} named={named} zone={settings.rows.get('workspace')?.zone ?? defaultSettings.zone} />;
}

function DemandsForm({ dialog, onClose, named, zone }: DemandsProps & { readonly named: Named; readonly zone: string }) {
  const { applicationIds: ids, stageId, after, before } = dialog;
  const { job, people, who } = named;
  const stage = job?.stages.find((one) => one.id === stageId);
  const wantsInterview = stage?.demands.includes('interview') ?? false;
  const wantsNote = stage?.demands.includes('note') ?? false;
  const draftKey = `move:${stageId}:${ids[0] ?? ''}`;
  const [note, setNote] = useState(() => getDraft(draftKey));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const [start] = useState<InterviewForm>(() => ({ type: 'video', round: 'Interview', day: addDays(dayIn(now, zone), 1), time: '10:00', minutes: 45, zone, where: '' }));
  const interviewKey = `move-interview:${stageId}:${ids[0] ?? ''}`;
  const form = useZodForm<InterviewForm, InterviewForm>(interviewForm, withTyped(start, getDraft(interviewKey), interviewDraft));
  const typed = typedOver(start, useWatch({ control: form.control }));
  useEffect(() => setDraft(interviewKey, typed), [interviewKey, typed]);

  const move = async (values: InterviewForm | null) => {
    if (wantsNote && note.trim() === '') return setError(`${stage?.name ?? 'This stage'} asks for a note. Say in a line why the move is right.`);
    const interview = values && toSchedule(values, job?.title ?? '', people);
    if (values && !interview) return setError('This day and time are not on the calendar. Choose another time.');
    setBusy(true);
    const failure = await performInDialog('application.move', { ids: [...ids], stageId, after, before, note: note.trim(), interview });
    setBusy(false);
    if (failure !== null) return setError(failure);
    clearDraft(draftKey);
    clearDraft(interviewKey);
    onClose();
  };

  const startOver = () => {
    form.reset(start);
    setNote('');
    clearDraft(draftKey);
    setError(null);
  };

  return (
    <Dialog
      title={`Move ${who} to ${stage?.name ?? '…'}`}
      onClose={onClose}
      primary={{ label: wantsInterview ? 'Schedule and move' : 'Move', busy }}
      onSubmit={(event) => void (wantsInterview ? form.handleSubmit(move)(event) : move(null))}
      error={error}
      footer={(typed || note) && <StartOver onClick={startOver} />}
    >
      <div className={classes.stack}>
        {wantsInterview && <InterviewFields form={form} zones={[zone, ...people.map((person) => person.timeZone).filter(Boolean)]} />}
        {wantsInterview && <p className={classes.hint}>Nobody is invited yet; the invitation is yours to send.</p>}
        {wantsInterview && ids.length > 1 && <p className={classes.hint}>All {formatCount(ids.length, 'candidate', 'candidates')} get this time. It can be changed for each of them afterwards.</p>}
        {(wantsNote || !wantsInterview) && (
          <TextArea
            label="Note"
            required={wantsNote}
            data-autofocus={!wantsInterview || undefined}
            placeholder={`Why ${stage?.name ?? 'this stage'} now?`}
            value={note}
            onChange={(event) => {
              setNote(event.currentTarget.value);
              setDraft(draftKey, event.currentTarget.value);
              setError(null);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
