import { useEffect, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { typedOver, withTyped } from '#data/form-draft.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { addDays, toDay } from '#ui/format/parse-day.ts';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { DayPicks } from './day-picks.tsx';
import classes from './tasks.module.css';

const schema = z.object({
  until: z.string().min(1, 'Choose a day.'),
  reason: z.string().trim().min(1, 'Say why, so that it makes sense when it comes back.').max(500, 'Keep it to one line of 500 characters.'),
});

const draft = z.object({ until: z.string(), reason: z.string() });

/** Puts tasks off to a later day, with the reason that will be read when they come back. What is typed survives closing. */
export function SnoozeDialog({ dialog, onClose }: { readonly dialog: DialogOf<'snooze'>; readonly onClose: () => void }) {
  const [today] = useState(() => toDay(new Date()));
  const { taskIds } = dialog;
  const draftKey = `snooze:${taskIds.length}:${taskIds[0] ?? ''}`;
  const start = { until: addDays(today, 1), reason: '' };
  const form = useZodForm(schema, withTyped(start, getDraft(draftKey), draft));
  const { errors, isSubmitting } = form.formState;
  const typed = typedOver(start, useWatch({ control: form.control }));
  useEffect(() => setDraft(draftKey, typed), [draftKey, typed]);

  const submit = form.handleSubmit(async ({ until, reason }) => {
    if (!showResult(await run('task.snooze', { ids: [...taskIds], until, reason }), undo)) return;
    clearDraft(draftKey);
    onClose();
  });

  return (
    <Dialog
      title={taskIds.length > 1 ? `Put off ${formatCount(taskIds.length, 'task', 'tasks')}` : 'Put off'}
      onClose={onClose}
      onSubmit={submit}
      footer={typed && <StartOver onClick={() => form.reset(start)} />}
      primary={{ label: 'Put off', busy: isSubmitting }}
    >
      <div className={classes.form}>
        <TextField label="Why" data-autofocus placeholder="On holiday until then" error={errors.reason?.message} {...form.register('reason')} />
        <Controller
          control={form.control}
          name="until"
          render={({ field, fieldState }) => (
            <DayPicks label="Until" today={today} value={field.value} onChange={(day) => field.onChange(day ?? '')} error={fieldState.error?.message} />
          )}
        />
      </div>
    </Dialog>
  );
}
