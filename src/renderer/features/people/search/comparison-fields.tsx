import { fieldDef, type FieldName } from '#shared/domain/query/fields.ts';
import type { Asked } from '#shared/domain/query/column-filter.ts';
import { DateField } from '#ui/fields/date-field.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { useState } from 'react';
import classes from './builder.module.css';
import { comparisonsOf, saidAs, type Comparison } from './comparisons.ts';

type ComparisonFieldsProps = {
  readonly field: FieldName | null;
  /** Names the fields to assistive technology. */
  readonly name: string;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
};

const OTHER = 'other';

/** How something is compared, and with what. What was typed in a way no comparison can say stays as it was typed. */
export function ComparisonFields({ field, name, asked, onChange }: ComparisonFieldsProps) {
  const comparisons = comparisonsOf(field);
  const empty = asked.value === '';
  const [picked, setPicked] = useState<string | null>(null);
  const fallback = field === null || fieldDef(field).kind === 'words' ? 'contains' : comparisons[0]?.id;
  const chosen = comparisons.find(({ id }) => id === picked) ?? comparisons.find(({ id }) => id === fallback);
  const current = empty || chosen?.read(asked) ? chosen : (saidAs(field, asked) ?? undefined);
  const [a, b] = (empty ? null : current?.read(asked)) ?? ['', ''];
  const other = !empty && current === undefined;
  const set = (comparison: Comparison, left: string, right: string): void => onChange(comparison.write(left, right));
  const pick = (id: string): void => {
    setPicked(id);
    const comparison = comparisons.find((one) => one.id === id);
    const same = comparison?.inputs === current?.inputs;
    if (comparison) set(comparison, same ? a : '', same ? b : '');
  };
  return (
    <>
      <Select
        aria-label={`How to compare: ${name}`}
        options={[...comparisons.map(({ id, label }) => ({ value: id, label })), ...(other ? [{ value: OTHER, label: 'as typed' }] : [])]}
        value={other ? OTHER : (current?.id ?? null)}
        onChange={pick}
      />
      {other ? (
        <TextField aria-label={`Value: ${name}`} value={asked.value} onChange={(event) => onChange({ value: event.currentTarget.value, quoted: asked.quoted })} />
      ) : (
        current && <Inputs field={field} name={name} comparison={current} a={a} b={b} onChange={(left, right) => set(current, left, right)} />
      )}
    </>
  );
}

type InputsProps = { readonly field: FieldName | null; readonly name: string; readonly comparison: Comparison; readonly a: string; readonly b: string; readonly onChange: (a: string, b: string) => void };

function Inputs({ field, name, comparison: { inputs, id }, a, b, onChange }: InputsProps) {
  const two = id === 'between';
  switch (inputs) {
    case 'none':
      return null;
    case 'words':
      return <TextField aria-label={`Value: ${name}`} value={a} onChange={(event) => onChange(event.currentTarget.value, '')} />;
    case 'choice':
    case 'choices': {
      const def = field === null ? null : fieldDef(field);
      const options = (def && 'values' in def ? def.values : []).map((value) => ({ value, label: value }));
      return (
        <span className={classes.two}>
          <Select aria-label={two ? `From: ${name}` : `Value: ${name}`} searchable={options.length > 8} options={options} value={a || null} onChange={(value) => onChange(value, b)} />
          {two && <Select aria-label={`To: ${name}`} options={options} value={b || null} onChange={(value) => onChange(a, value)} />}
        </span>
      );
    }
    case 'day':
      return (
        <span className={classes.two}>
          <DateField aria-label={two ? `From: ${name}` : `Day: ${name}`} clearable value={dayOf(a)} onChange={(day) => onChange(day ?? '', b)} />
          {two && <DateField aria-label={`To: ${name}`} clearable value={dayOf(b)} onChange={(day) => onChange(a, day ?? '')} />}
        </span>
      );
    default:
      return (
        <span className={classes.two}>
          <NumberField aria-label={inputs === 'days' ? `Days: ${name}` : two ? `From: ${name}` : `Value: ${name}`} min={0} max={9999} {...(inputs === 'days' ? { suffix: ' days' } : {})} value={numberOf(a)} onChange={(value) => onChange(value === null ? '' : String(value), b)} />
          {two && <NumberField aria-label={`To: ${name}`} min={0} max={9999} value={numberOf(b)} onChange={(value) => onChange(a, value === null ? '' : String(value))} />}
        </span>
      );
  }
}

function dayOf(text: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return text;
  if (/^\d{4}-\d\d$/u.test(text)) return `${text}-01`;
  return /^\d{4}$/u.test(text) ? `${text}-01-01` : null;
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
