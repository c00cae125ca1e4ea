import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/ids.ts';
import { Button } from '#ui/button.tsx';
import { ReorderList } from '#ui/edit/reorder-list.tsx';
import { moveItem, type Held } from './stage-list.ts';
import { StageRow } from './stage-row.tsx';
import classes from './stages.module.css';

export type StageErrors = {
  /** About the list as a whole. */
  readonly all?: string | undefined;
  /** About the name of the stage at an index. */
  readonly names: readonly (string | undefined)[];
};

type StagesEditorProps = {
  readonly stages: readonly Stage[];
  readonly onChange: (stages: Stage[]) => void;
  readonly errors: StageErrors;
  /** How many candidates each stage holds, where that matters. */
  readonly held?: Held;
};

const nobody: Held = new Map();

/** The stages candidates go through, in their order: to name, to reorder, to add and to take out. */
export function StagesEditor({ stages, onChange, errors, held = nobody }: StagesEditorProps) {
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-stage-name]') ?? [])].at(-1)?.focus();
  }, [stages.length]);

  const add = () => {
    added.current = true;
    onChange([...stages, { id: newId(), name: '', kind: 'screen', sla: null, demands: [] }]);
  };
  return (
    <div ref={list}>
      <div className={classes.heads} aria-hidden>
        <span>Name</span>
        <span>Kind</span>
        <span>Late after</span>
        <span>Asks for</span>
      </div>
      <ReorderList label="Stages" items={stages} nameOf={(stage) => stage.name || 'the new stage'} onMove={(from, to) => onChange(moveItem(stages, from, to))}>
        {(stage, index) => (
          <StageRow
            stage={stage}
            count={held.get(stage.id) ?? 0}
            error={errors.names[index]}
            removable={stages.length > 1}
            onChange={(next) => onChange(stages.with(index, next))}
            onRemove={() => {
              onChange(stages.toSpliced(index, 1));
              requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('input[data-stage-name]')[Math.max(0, index - 1)]?.focus());
            }}
          />
        )}
      </ReorderList>
      {errors.all && (
        <p role="alert" className={classes.error}>
          {errors.all}
        </p>
      )}
      <Button size="small" variant="quiet" icon={<IconPlus size={14} />} onClick={add}>
        Add a stage
      </Button>
    </div>
  );
}
