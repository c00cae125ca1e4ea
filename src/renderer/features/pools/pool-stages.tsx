import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { PoolStage } from '#shared/domain/pool.ts';
import { newId } from '#shared/ids.ts';
import { Button } from '#ui/button.tsx';
import { ReorderList } from '#ui/edit/reorder-list.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import classes from './pools.module.css';

type PoolStagesProps = { readonly stages: readonly PoolStage[]; readonly onChange: (stages: PoolStage[]) => void; readonly errors: readonly (string | undefined)[] };

/** The stages of a pool, in their order: to name, to reorder, to add and to take out. */
export function PoolStages({ stages, onChange, errors }: PoolStagesProps) {
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(list.current?.querySelectorAll<HTMLInputElement>('input') ?? [])].at(-1)?.focus();
  }, [stages.length]);
  const move = (from: number, to: number) => {
    const moved = stages[from];
    if (moved) onChange(stages.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  const add = () => {
    added.current = true;
    onChange([...stages, { id: newId(), name: '' }]);
  };
  return (
    <div ref={list} role="group" aria-label="Stages" className={classes.stages}>
      <span className={classes.label}>Stages</span>
      <ReorderList label="Stages" items={stages} nameOf={({ name }) => name || 'the new stage'} onMove={move}>
        {(stage, index) => (
          <div className={classes.stage}>
            <TextField aria-label="Name of the stage" value={stage.name} error={errors[index]} maxLength={500} onChange={(event) => onChange(stages.with(index, { ...stage, name: event.currentTarget.value }))} />
            <IconButton
              label={stages.length > 1 ? `Remove ${stage.name || 'the new stage'}` : 'The last stage stays'}
              size="small"
              icon={<IconTrash size={14} />}
              disabled={stages.length === 1}
              onClick={() => onChange(stages.toSpliced(index, 1))}
            />
          </div>
        )}
      </ReorderList>
      <span>
        <Button size="small" variant="quiet" icon={<IconPlus size={14} />} onClick={add}>
          Add a stage
        </Button>
      </span>
    </div>
  );
}
