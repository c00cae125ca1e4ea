import { useEffect, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { typedOver, withTyped } from '#data/form-draft.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openTasks } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { addDays, toDay } from '#ui/format/parse-day.ts';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { useLive } from '#ui/use-live.ts';
import { DayPicks } from './day-picks.tsx';
import classes from './tasks.module.css';

const schema = z.object({
  title: z.string().trim().min(1, 'Say what is to be done.').max(500, 'Keep it to one line of 500 characters.'),
  due: z.string().min(1, 'Choose a day.'),
});

const draft = z.object({ title: z.string(), due: z.string() });

type TaskProps = { readonly dialog: DialogOf<'task'>; readonly onClose: () => void };

/** A new follow-up, for nobody, one or many people; or an open one, to change. What is typed survives closing. */
export function TaskDialog(props: TaskProps) {
  const { loaded, rows } = useLive(openTasks());
  if (!loaded) return null;
  return <TaskForm {...props} task={rows.get(props.dialog.taskId ?? '')} />;
}

function TaskForm({ dialog, onClose, task }: TaskProps & { readonly task: Stored<'tasks'> | undefined }) {
  const [today] = useState(() => toDay(new Date()));
  const people = dialog.personIds ?? [];
  const draftKey = task ? `task:${task.id}` : `task:new:${people.length}:${people[0] ?? ''}`;
  const start = { title: task?.title ?? '', due: task?.due ?? addDays(today, 1) };
  const form = useZodForm(schema, withTyped(start, getDraft(draftKey), draft));
  const { errors, isSubmitting } = form.formState;
  const typed = typedOver(start, useWatch({ control: form.control }));
  useEffect(() => setDraft(draftKey, typed), [draftKey, typed]);

  const submit = form.handleSubmit(async ({ title, due }) => {
    const [personId = null] = people;
    const { applicationId = null, jobId = null } = dialog;
    const result = task
      ? await run('task.update', { id: task.id, title, due })
      : people.length > 1
        ? await run('task.addMany', { title, due, personIds: [...people], jobId })
        : await run('task.add', { title, due, personId, applicationId, jobId });
    if (!showResult(result, undo)) return;
    clearDraft(draftKey);
    onClose();
  });

  return (
    <Dialog
      title={task ? 'Change the task' : people.length > 1 ? `Task for ${formatCount(people.length, 'person', 'people')}` : 'New task'}
      onClose={onClose}
      onSubmit={submit}
      footer={typed && <StartOver saved={task !== undefined} onClick={() => form.reset(start)} />}
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
