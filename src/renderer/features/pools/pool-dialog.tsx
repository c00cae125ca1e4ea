import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { Pool } from '#shared/domain/pool.ts';
import { newId } from '#shared/ids.ts';
import { desk, run, undo } from '#data/desk.ts';
import { allPools, allUsers } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { navigate } from '#state/route.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { compareText } from '#ui/format/sort.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';
import { Fitting } from './fitting.tsx';
import { fieldsOf, poolForm, startOf, type PoolForm } from './pool-form.ts';
import { PoolStages } from './pool-stages.tsx';

type PoolDialogProps = { readonly dialog: DialogOf<'pool'>; readonly onClose: () => void };

/** A pool or segment, new or there already. */
export function PoolDialog({ dialog, onClose }: PoolDialogProps) {
  const { loaded, rows } = useLive(allPools());
  if (!loaded) return null;
  const pool = rows.get(dialog.poolId ?? '');
  if (pool || dialog.poolId === undefined) return <Form dialog={dialog} pool={pool} onClose={onClose} />;
  return (
    <Dialog title="Pool" onClose={onClose} reading>
      <EmptyState message="This pool is no longer here. History brings it back." />
    </Dialog>
  );
}

function Form({ dialog, pool, onClose }: PoolDialogProps & { readonly pool: Pool | undefined }) {
  const kind = pool?.kind ?? dialog.as ?? 'static';
  const noun = kind === 'static' ? 'pool' : 'segment';
  const users = useLive(allUsers()).rows;
  const [start] = useState(() => startOf(pool, dialog, desk().kernel.userId));
  const form = useZodForm(poolForm[kind], start);
  const { errors, isDirty, isSubmitting } = form.formState;
  const query = useWatch({ control: form.control, name: 'query' });
  const submit = form.handleSubmit(async (filled) => {
    if (await save(pool?.id, kind, filled, dialog.personIds ?? [])) onClose();
  });
  const owners = [{ value: '', label: 'Nobody' }, ...[...users.values()].toSorted((a, b) => compareText(a.name, b.name)).map(({ id, name }) => ({ value: id, label: name || 'Without a name' }))];
  return (
    <Dialog title={pool ? `Edit the ${noun}` : `New ${noun}`} onClose={onClose} onSubmit={submit} dirty={isDirty} primary={{ label: pool ? 'Save' : 'Add', busy: isSubmitting }}>
      <FieldRow>
        <TextField label="Name" data-autofocus error={errors.name?.message} {...form.register('name')} />
      </FieldRow>
      {kind === 'segment' && (
        <FieldRow>
          <TextArea label="Everybody with" minRows={2} spellCheck={false} error={errors.query?.message} {...form.register('query')} />
          <Fitting query={query} />
        </FieldRow>
      )}
      {kind === 'static' && (
        <FieldRow>
          <Controller
            control={form.control}
            name="stages"
            render={({ field }) => <PoolStages stages={field.value} onChange={field.onChange} errors={field.value.map((_, index) => errors.stages?.[index]?.name?.message)} />}
          />
        </FieldRow>
      )}
      <FieldRow>
        <TextArea label="What it is for" minRows={2} error={errors.description?.message} {...form.register('description')} />
        <Controller control={form.control} name="ownerId" render={({ field }) => <Select label="Owner" options={owners} value={field.value} onChange={field.onChange} />} />
      </FieldRow>
    </Dialog>
  );
}

/** Makes or changes the pool; a new one is opened, with whoever was brought along in it. */
async function save(id: string | undefined, kind: Pool['kind'], filled: PoolForm, personIds: readonly string[]): Promise<boolean> {
  const fields = fieldsOf(kind, filled);
  if (id !== undefined) return showResult(await run('pool.update', { id, fields: { ...fields, name: filled.name } }), undo);
  const made = newId();
  if (!showResult(await run('pool.create', { id: made, kind, name: filled.name, fields }), undo)) return false;
  if (personIds.length > 0) showResult(await run('pool.add', { poolId: made, personIds: [...personIds] }), undo);
  else navigate('pools', { id: made });
  return true;
}
