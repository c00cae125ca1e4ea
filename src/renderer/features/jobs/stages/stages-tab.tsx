import type { Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/ids.ts';
import { allPipelines } from '#data/queries/rows.ts';
import { Select } from '#ui/fields/select.tsx';
import { compareText } from '#ui/format/sort.ts';
import { useLive } from '#ui/use-live.ts';
import { takeTemplate, type Held, type Stranded } from './stage-list.ts';
import { StagesEditor, type StageErrors } from './stages-editor.tsx';
import classes from './stages.module.css';
import { StrandedStages } from './stranded-stages.tsx';

type StagesTabProps = {
  readonly stages: readonly Stage[];
  readonly onChange: (stages: Stage[]) => void;
  readonly errors: StageErrors;
  readonly held: Held;
  readonly stranded: readonly Stranded[];
  readonly moves: Readonly<Record<string, string>>;
  readonly onMoves: (moves: Record<string, string>) => void;
  readonly tried: boolean;
};

/** The stages of a job: from a template, or its own. */
export function StagesTab({ stages, onChange, errors, held, stranded, moves, onMoves, tried }: StagesTabProps) {
  const templates = [...useLive(allPipelines()).rows.values()].toSorted((a, b) => compareText(a.name, b.name));
  const same = templates.find((template) => JSON.stringify(template.stages.map(shape)) === JSON.stringify(stages.map(shape)));
  return (
    <div className={classes.top}>
      <div className={classes.template}>
        <Select
          label="Like the template"
          placeholder="Stages of its own"
          options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          value={same?.id ?? null}
          onChange={(id) => {
            const template = templates.find((one) => one.id === id);
            if (template) onChange(takeTemplate(stages, template.stages, newId));
          }}
        />
      </div>
      <div>
        <StagesEditor stages={stages} onChange={onChange} errors={errors} held={held} />
        <StrandedStages stranded={stranded} stages={stages} moves={moves} onMoves={onMoves} tried={tried} />
      </div>
    </div>
  );
}

/** What makes two lists of stages alike: everything but the ids. */
function shape({ name, kind, sla, demands }: Stage): readonly unknown[] {
  return [name, kind, sla, demands];
}
