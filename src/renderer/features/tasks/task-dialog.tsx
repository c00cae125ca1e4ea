import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { run, undo } from '#data/desk.ts';
import { openTasks } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { addDays, toDay } from '#ui/format/parse-day.ts';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { DayPicks } from './day-picks.tsx';
import classes from './tasks.module.css';

const schema = z.object({
  title: z.string().trim().min(1, 'Say what is to be done.').max(500, 'Keep it to one line of 500 characters.'),
  due: z.string().min(1, 'Choose a day.'),
});

/** A new follow-up, for nobody, one or many people; or an open one, to change. */
export function TaskDialog({ dialog, onClose }: { readonly dialog: DialogOf<'task'>; readonly onClose: () => void }) {
  const [today] = useState(() => toDay(new Date()));
  const task = useLive(openTasks()).rows.get(dialog.taskId ?? '');
  const form = useZodForm(schema, { title: task?.title ?? '', due: task?.due ?? addDays(today, 1) });
  const { errors, isDirty, isSubmitting } = form.formState;
  const people = dialog.personIds ?? [];

  const submit = form.handleSubmit(async ({ title, due }) => {
    const [personId = null] = people;
    const { applicationId = null, jobId = null } = dialog;
    const result = task
      ? await run('task.update', { id: task.id, title, due })
      : people.length > 1
        ? await run('task.addMany', { title, due, personIds: [...people], jobId })
        : await run('task.add', { title, due, personId, applicationId, jobId });
    if (showResult(result, undo)) onClose();
  });

  return (
    <Dialog
      title={task ? 'Change the task' : people.length > 1 ? `Task for ${formatCount(people.length, 'person', 'people')}` : 'New task'}
      onClose={onClose}
      onSubmit={submit}
      dirty={isDirty}
      primary={{ label: task ? 'Save' : 'Add', busy: isSubmitting }}
    >
      <div className={classes.form}>
        <TextField label="What is to be done" data-autofocus error={errors.title?.message} {...form.register('title')} />
        <Controller
          control={form.control}
          name="due"
          render={({ field, fieldState }) => (
            <DayPicks label="Due" today={today} value={field.value} onChange={(day) => field.onChange(day ?? '')} error={fieldState.error?.message} />
          )}
        />
      </div>
    </Dialog>
  );
}
