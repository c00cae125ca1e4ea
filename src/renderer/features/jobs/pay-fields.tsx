import { Controller } from 'react-hook-form';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Select } from '#ui/fields/select.tsx';
import type { JobFormApi } from './about-tab.tsx';
import classes from './about-tab.module.css';
import type { JobForm } from './job-form.ts';
import { choices, currencies, feeNames, unitNames } from './job-words.ts';

const units = choices(unitNames);
const fees = choices(feeNames);

/** What the job pays, and what the client pays for filling it. */
export function PayFields({ form: { control }, values }: { form: JobFormApi; values: JobForm }) {
  return (
    <>
      <FieldRow>
        <div className={classes.pay}>
          <Controller control={control} name="pay.min" render={({ field, fieldState }) => <NumberField label="Pay from" min={0} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />} />
          <Controller control={control} name="pay.max" render={({ field, fieldState }) => <NumberField label="to" aria-label="Pay to" min={0} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />} />
          <Controller control={control} name="pay.currency" render={({ field }) => <Select label="Currency" searchable options={currencies(field.value)} value={field.value} onChange={field.onChange} />} />
          <Controller control={control} name="pay.unit" render={({ field }) => <Select label="Paid by" options={units} value={field.value} onChange={field.onChange} />} />
        </div>
      </FieldRow>
      <FieldRow columns={3}>
        <Controller control={control} name="fee.kind" render={({ field }) => <Select label="Fee" options={fees} value={field.value} onChange={field.onChange} />} />
        {values.fee.kind !== 'none' && (
          <Controller
            control={control}
            name="fee.amount"
            render={({ field, fieldState }) => (
              <NumberField
                label={values.fee.kind === 'percent' ? 'Share of a year’s pay' : 'Amount'}
                min={0}
                decimals={2}
                suffix={values.fee.kind === 'percent' ? ' %' : ` ${values.pay.currency}`}
                value={field.value}
                onChange={(amount) => field.onChange(amount ?? 0)}
                error={fieldState.error?.message}
              />
            )}
          />
        )}
      </FieldRow>
    </>
  );
}
