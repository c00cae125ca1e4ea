import { useEffect, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { agencyStages, type Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/ids.ts';
import { run, undo } from '#data/desk.ts';
import { clearDraft, getDraft, setDraft } from '#data/drafts.ts';
import { allPipelines } from '#data/queries/rows.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useZodForm } from '#ui/fields/use-zod-form.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StartOver } from '#ui/overlay/start-over.tsx';
import { useLive } from '#ui/use-live.ts';
import { stagesRule } from './job-form.ts';
import { StagesEditor } from './stages/stages-editor.tsx';
import classes from './stages/stages.module.css';
import { readTemplateDraft } from './template-draft.ts';

const schema = z.object({ name: z.string().trim().min(1, 'Give the template a name.').max(500, 'Keep it to one line of 500 characters.'), stages: stagesRule });

/** A stage template, new or there already: what a new job starts with. */
export function StageTemplateDialog({ dialog, onClose }: { dialog: DialogOf<'stage-template'>; onClose: () => void }) {
  const { loaded, rows } = useLive(allPipelines());
  if (!loaded) return null;
  const found = dialog.pipelineId === undefined ? { name: '', stages: agencyStages } : rows.get(dialog.pipelineId);
  if (found) return <TemplateForm id={dialog.pipelineId ?? null} name={found.name} stages={found.stages} onClose={onClose} />;
  return (
    <Dialog title="Stage template" onClose={onClose} reading>
      <EmptyState message="This template is no longer here. History brings it back." />
    </Dialog>
  );
}

type TemplateFormProps = { readonly id: string | null; readonly name: string; readonly stages: readonly Stage[]; readonly onClose: () => void };

function TemplateForm({ id, name, stages, onClose }: TemplateFormProps) {
  const [start] = useState(() => ({ name, stages: stages.map((stage) => ({ ...stage, demands: [...stage.demands] })) }));
  const draftKey = `template:${id ?? 'new'}`;
  const form = useZodForm(schema, readTemplateDraft(getDraft(draftKey)) ?? start);
  const { errors, isSubmitting } = form.formState;
  const typed = JSON.stringify(useWatch({ control: form.control }));
  const changed = typed !== JSON.stringify(start);
  useEffect(() => setDraft(draftKey, changed ? typed : ''), [draftKey, changed, typed]);

  const submit = form.handleSubmit(async (filled) => {
    const result = id === null ? await run('pipeline.add', { id: newId(), ...filled }) : await run('pipeline.update', { id, ...filled });
    if (!showResult(result, undo)) return;
    clearDraft(draftKey);
    onClose();
  });
  return (
    <Dialog
      title={id === null ? 'New stage template' : 'Stage template'}
      size="large"
      onClose={onClose}
      onSubmit={submit}
      primary={{ label: id === null ? 'Add' : 'Save', busy: isSubmitting }}
      footer={changed && <StartOver saved={id !== null} onClick={() => form.reset(start)} />}
    >
      <div className={classes.top}>
        <div className={classes.template}>
          <TextField label="Name" data-autofocus error={errors.name?.message} {...form.register('name')} />
        </div>
        <Controller
          control={form.control}
          name="stages"
          render={({ field }) => (
            <StagesEditor
              stages={field.value}
              onChange={field.onChange}
              errors={{ all: errors.stages?.root?.message ?? errors.stages?.message, names: field.value.map((_, index) => errors.stages?.[index]?.name?.message) }}
            />
          )}
        />
      </div>
    </Dialog>
  );
}
