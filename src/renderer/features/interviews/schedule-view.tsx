import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { getDraft, setDraft } from '#data/drafts.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { personName } from '#shared/domain/person.ts';
import { dayIn } from '#shared/domain/zoned-time.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { addDays } from '#ui/format/parse-day.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { AttendeesField } from './attendees-field.tsx';
import { ExistingActions } from './existing-actions.tsx';
import { formFromDraft, formOf, interviewForm, newForm, type InterviewForm } from './interview-form.ts';
import classes from './interviews.module.css';
import { KeepDraft } from './keep-draft.tsx';
import { save } from './save.ts';
import { Upcoming } from './upcoming.tsx';
import type { InterviewData } from './use-interview-data.ts';
import { WhenFields } from './when-fields.tsx';
import { placeLabels, statusWords, typeOptions } from './words.ts';

type ScheduleViewProps = {
  readonly dialog: DialogOf<'interview'>;
  readonly data: InterviewData;
  readonly interview: Stored<'interviews'> | undefined;
  readonly onClose: () => void;
  /** It is saved; somebody lacks a file that says so. */
  readonly onInvites: (interviewId: string) => void;
  readonly onCancel: () => void;
};

/** What, when, where and with whom. */
export function ScheduleView({ dialog, data, interview, onClose, onInvites, onCancel }: ScheduleViewProps) {
  const { person, jobTitle, zone } = data;
  const name = personName(person);
  const draftKey = `interview:${interview?.id ?? dialog.applicationId ?? person.id}`;
  const [tomorrow] = useState(() => addDays(dayIn(Date.now(), zone), 1));
  const fresh = interview ? formOf(interview) : newForm({ person, jobTitle, zone, day: tomorrow });
  const [kept, setKept] = useState(() => formFromDraft(getDraft(draftKey)));
  const [theirZone, setTheirZone] = useState(person.timeZone);
  const [error, setError] = useState<string | null>(null);
  const form = useZodForm<InterviewForm, InterviewForm>(interviewForm, kept ?? fresh);
  const { errors, isDirty, isSubmitting } = form.formState;
  const type = form.watch('type');

  const submit = form.handleSubmit(async (values) => {
    const saved = await save({ values, data, interview, theirZone });
    if (!saved.ok) return setError(saved.error.message);
    setDraft(draftKey, '');
    if (saved.value.owed) onInvites(saved.value.id);
    else onClose();
  });
  const startAfresh = (): void => {
    setDraft(draftKey, '');
    setKept(null);
    form.reset(fresh);
  };

  return (
    <Dialog
      title={interview ? `Interview with ${name}` : `Schedule an interview with ${name}`}
      size="large"
      onClose={onClose}
      onSubmit={submit}
      error={error}
      dirty={isDirty}
      primary={{ label: interview ? 'Save' : 'Schedule', busy: isSubmitting }}
      footer={interview && <ExistingActions interview={interview} onInvites={() => onInvites(interview.id)} onCancel={onCancel} onClose={onClose} />}
    >
      <KeepDraft form={form} draftKey={draftKey} />
      {kept && (
        <p className={classes.restored}>
          What you typed last time is here again.
          <Button size="small" variant="quiet" onClick={startAfresh}>
            Start afresh
          </Button>
        </p>
      )}
      {interview && interview.status !== 'scheduled' && <p className={classes.restored}>{statusWords[interview.status]}. A new time schedules it again.</p>}
      {!interview && <Upcoming interviews={data.interviews} zone={zone} />}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <Controller control={form.control} name="type" render={({ field }) => <Segmented label="Type" options={typeOptions} value={field.value} onChange={field.onChange} />} />
          <FieldRow columns={2}>
            <TextField label="Title in calendars" error={errors.title?.message} {...form.register('title')} />
            <TextField label="Round" data-autofocus placeholder="First, technical…" error={errors.round?.message} {...form.register('round')} />
          </FieldRow>
          <WhenFields form={form} data={data} interviewId={interview?.id} theirZone={theirZone} onTheirZone={setTheirZone} />
          <FieldRow columns={2}>
            <TextField label="Link" placeholder="https://" error={errors.link?.message} {...form.register('link')} />
            <TextField label={placeLabels[type]} error={errors.place?.message} {...form.register('place')} />
          </FieldRow>
        </div>
        <div className={classes.stack}>
          <Controller
            control={form.control}
            name="attendees"
            render={({ field }) => (
              <AttendeesField value={field.value} onChange={field.onChange} data={data} interview={interview} error={errors.attendees ? 'Somebody’s mail address is not whole.' : undefined} />
            )}
          />
          <TextArea label="Message to everybody invited" minRows={3} maxRows={8} error={errors.message?.message} {...form.register('message')} />
          <TextArea label="Internal notes" description="These never leave this desk: they are in no invite." minRows={2} maxRows={8} error={errors.notes?.message} {...form.register('notes')} />
        </div>
      </div>
    </Dialog>
  );
}
