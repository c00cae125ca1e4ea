import { IconParentheses, IconPlus, IconX } from '@tabler/icons-react';
import { fieldNames, type FieldName } from '#shared/domain/query/fields.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/fields/select.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import classes from './builder.module.css';
import { isGroup, newGroup, newRow, type Row, type RowGroup } from './builder-tree.ts';
import { ComparisonFields } from './comparison-fields.tsx';
import { fieldLabels } from './field-labels.ts';

const ANY = 'any';
const fieldOptions = [{ value: ANY, label: 'Any words' }, ...fieldNames.map((value) => ({ value, label: fieldLabels[value] }))];
const deepest = 4;

type GroupProps = { readonly group: RowGroup; readonly depth: number; readonly onChange: (group: RowGroup) => void; readonly onRemove?: () => void };

/** Conditions of which all or any must hold, one under the other; a group can stand inside a group. */
export function BuilderGroup({ group, depth, onChange, onRemove }: GroupProps) {
  const replace = (at: number, row: Row): void => onChange({ ...group, rows: group.rows.with(at, row) });
  const remove = (at: number): void => onChange({ ...group, rows: group.rows.toSpliced(at, 1) });
  return (
    <div role="group" aria-label={group.kind === 'all' ? 'All of these' : 'Any of these'} className={classes.group}>
      <div className={classes.head}>
        <Segmented
          label="How many must hold"
          options={[
            { value: 'all', label: 'All of these' },
            { value: 'any', label: 'Any of these' },
          ]}
          value={group.kind}
          onChange={(kind) => onChange({ ...group, kind })}
        />
        {onRemove && (
          <>
            <Not not={group.not} name="these" onChange={(not) => onChange({ ...group, not })} />
            <IconButton size="small" label="Remove this group" icon={<IconX size={14} />} onClick={onRemove} />
          </>
        )}
      </div>
      {group.rows.map((row, at) =>
        isGroup(row) ? (
          <BuilderGroup key={row.id} group={row} depth={depth + 1} onChange={(next) => replace(at, next)} onRemove={() => remove(at)} />
        ) : (
          <Condition key={row.id} row={row} place={at + 1} onChange={(next) => replace(at, next)} onRemove={() => remove(at)} />
        ),
      )}
      <div className={classes.foot}>
        <Button size="small" variant="quiet" icon={<IconPlus size={14} />} onClick={() => onChange({ ...group, rows: [...group.rows, newRow()] })}>
          Condition
        </Button>
        {depth < deepest && (
          <Button size="small" variant="quiet" icon={<IconParentheses size={14} />} onClick={() => onChange({ ...group, rows: [...group.rows, newGroup()] })}>
            Group
          </Button>
        )}
      </div>
    </div>
  );
}

type ConditionProps = { readonly row: Exclude<Row, RowGroup>; readonly place: number; readonly onChange: (row: Row) => void; readonly onRemove: () => void };

function Condition({ row, place, onChange, onRemove }: ConditionProps) {
  const { part } = row;
  const name = `condition ${place}`;
  return (
    <div role="group" aria-label={`Condition ${place}`} className={classes.row}>
      <Not not={part.not} name={name} onChange={(not) => onChange({ ...row, part: { ...part, not } })} />
      <Select
        aria-label={`Field: ${name}`}
        searchable
        options={fieldOptions}
        value={part.field ?? ANY}
        onChange={(field) => onChange({ ...row, part: { ...part, field: field === ANY ? null : (field as FieldName), value: '', quoted: false } })}
      />
      <ComparisonFields key={part.field ?? ANY} field={part.field} name={name} asked={part} onChange={(asked) => onChange({ ...row, part: { ...part, ...asked } })} />
      <IconButton size="small" label={`Remove ${name}`} icon={<IconX size={14} />} onClick={onRemove} />
    </div>
  );
}

function Not({ not, name, onChange }: { readonly not: boolean; readonly name: string; readonly onChange: (not: boolean) => void }) {
  return (
    <Button size="small" variant={not ? 'secondary' : 'quiet'} aria-pressed={not} aria-label={`Not ${name}`} onClick={() => onChange(!not)}>
      Not
    </Button>
  );
}
