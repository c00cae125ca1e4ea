import { IconTrash } from '@tabler/icons-react';
import { stageDemands, type Stage } from '#shared/domain/stage.ts';
import { Checkbox } from '#ui/fields/checkbox.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { choices, demandNames, stageKindNames } from '../job-words.ts';
import classes from './stages.module.css';

type StageRowProps = {
  readonly stage: Stage;
  /** How many candidates are in it. */
  readonly count: number;
  readonly error: string | undefined;
  readonly removable: boolean;
  readonly onChange: (stage: Stage) => void;
  readonly onRemove: () => void;
};

const kinds = choices(stageKindNames);

/** One stage: its name, what it is, when a candidate in it is late, and what entering it asks for. */
export function StageRow({ stage, count, error, removable, onChange, onRemove }: StageRowProps) {
  const called = stage.name.trim() || 'the new stage';
  const demand = (one: (typeof stageDemands)[number], on: boolean) =>
    onChange({ ...stage, demands: stageDemands.filter((other) => (other === one ? on : stage.demands.includes(other))) });
  return (
    <div className={classes.stage}>
      <TextField
        aria-label="Name of the stage"
        data-stage-name
        value={stage.name}
        error={error}
        maxLength={500}
        onChange={(event) => onChange({ ...stage, name: event.currentTarget.value })}
      />
      <Select aria-label={`Kind of ${called}`} options={kinds} value={stage.kind} onChange={(kind) => onChange({ ...stage, kind })} />
      <NumberField
        aria-label={`Business days until a candidate in ${called} is late`}
        placeholder="Never"
        suffix=" days"
        min={1}
        max={365}
        value={stage.sla}
        onChange={(sla) => onChange({ ...stage, sla: sla === null || sla < 1 ? null : Math.min(365, Math.round(sla)) })}
      />
      <div role="group" aria-label={`What ${called} asks for`} className={classes.demands}>
        {stageDemands.map((one) => (
          <Checkbox key={one} label={demandNames[one]} checked={stage.demands.includes(one)} onChange={(event) => demand(one, event.currentTarget.checked)} />
        ))}
      </div>
      <span className={classes.count} title={count === 1 ? '1 candidate is here' : `${formatNumber(count)} candidates are here`} data-figures>
        {count > 0 && formatNumber(count)}
      </span>
      <IconButton label={removable ? `Remove ${called}` : 'The last stage stays'} size="small" icon={<IconTrash size={14} />} disabled={!removable} onClick={onRemove} />
    </div>
  );
}
