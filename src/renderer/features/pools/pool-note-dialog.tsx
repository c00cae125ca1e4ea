import { z } from 'zod';
import { run, undo } from '#data/desk.ts';
import { membersOfPool } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';

const schema = z.object({ note: z.string().max(5000, 'Keep it to 5,000 characters.') });

type NoteProps = { readonly dialog: DialogOf<'pool-note'>; readonly onClose: () => void };

/** Why somebody is in a pool, or several people at once. */
export function PoolNoteDialog({ dialog, onClose }: NoteProps) {
  const { loaded, rows } = useLive(membersOfPool(dialog.poolId));
  if (!loaded) return null;
  const wanted = new Set(dialog.personIds);
  const notes = new Set([...rows.values()].flatMap(({ personId, note }) => (wanted.has(personId) ? [note] : [])));
  return <Form dialog={dialog} onClose={onClose} start={notes.size === 1 ? ([...notes][0] ?? '') : ''} />;
}

function Form({ dialog: { poolId, personIds }, onClose, start }: NoteProps & { readonly start: string }) {
  const form = useZodForm(schema, { note: start });
  const { errors, isDirty, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ note }) => {
    if (showResult(await run('pool.note', { poolId, personIds: [...personIds], note: note.trim() }), undo)) onClose();
  });
  const who = personIds.length === 1 ? 'they are' : `these ${formatCount(personIds.length, 'person is', 'people are')}`;
  return (
    <Dialog title={`Why ${who} in the pool`} onClose={onClose} onSubmit={submit} dirty={isDirty} size="small" primary={{ label: 'Save', busy: isSubmitting }}>
      <FieldRow>
        <TextArea label="Note" data-autofocus minRows={3} error={errors.note?.message} {...form.register('note')} />
      </FieldRow>
    </Dialog>
  );
}
