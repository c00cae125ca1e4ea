import { z } from 'zod';
import { run, undo } from '#data/desk.ts';
import { allViews } from '#data/queries/rows.ts';
import { newId } from '#shared/ids.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { setPeopleView } from '#state/people-view.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { currentFields } from './view-actions.ts';

const schema = z.object({ name: z.string().trim().min(1, 'Give it a name.').max(500, 'Keep it to one line of 500 characters.') });

/** Keeps what the table shows under a name, or gives a saved view another one. */
export function ViewDialog({ dialog, onClose }: { dialog: DialogOf<'view'>; onClose: () => void }) {
  const views = useLive(allViews()).rows;
  const known = views.get(dialog.viewId ?? '');
  const form = useZodForm(schema, { name: known?.name ?? '' });
  const { errors, isDirty, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ name }) => {
    const id = known?.id ?? newId();
    const done = known ? await run('view.update', { id, fields: { name } }) : await run('view.add', { id, fields: { name, ...currentFields() } });
    if (!showResult(done, undo)) return;
    if (!known) setPeopleView({ view: id });
    onClose();
  });
  return (
    <Dialog title={known ? `Rename the view ${known.name}` : 'Save as a view'} size="small" dirty={isDirty} onClose={onClose} onSubmit={submit} primary={{ label: known ? 'Rename' : 'Save', busy: isSubmitting }}>
      <TextField label="Name" description={known ? undefined : 'The view keeps the search, the columns and the order.'} data-autofocus error={errors.name?.message} {...form.register('name')} />
    </Dialog>
  );
}
