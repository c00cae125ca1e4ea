import { Controller, type UseFormReturn } from 'react-hook-form';
import { allUsers } from '#data/queries/rows.ts';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextArea } from '#ui/fields/text-area.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { compareText } from '#ui/format/sort.ts';
import { useLive } from '#ui/use-live.ts';
import classes from './about-tab.module.css';
import { ClientFields } from './client-fields.tsx';
import type { FilledJob, JobForm } from './job-form.ts';
import { choices, statusNames, typeNames } from './job-words.ts';
import { PayFields } from './pay-fields.tsx';

export type JobFormApi = UseFormReturn<JobForm, unknown, FilledJob>;

const statuses = choices(statusNames);
const types = choices(typeNames);
const nobody = '-';

/** What the job is, for whom, where and for how much. */
export function AboutTab({ form, values }: { form: JobFormApi; values: JobForm }) {
  const users = [...useLive(allUsers()).rows.values()].toSorted((a, b) => compareText(a.name, b.name));
  const { control, register, formState } = form;
  const owners = [{ value: nobody, label: 'Nobody' }, ...users.map(({ id, name }) => ({ value: id, label: name || 'Without a name' }))];
  return (
    <div className={classes.about}>
      <FieldRow>
        <TextField label="Title" data-autofocus error={formState.errors.title?.message} {...register('title')} />
      </FieldRow>
      <ClientFields form={form} values={values} />
      <FieldRow columns={3}>
        <Controller control={control} name="status" render={({ field }) => <Select label="Status" options={statuses} value={field.value} onChange={field.onChange} />} />
        <Controller
          control={control}
          name="openings"
          render={({ field, fieldState }) => <NumberField label="Openings" min={1} max={10_000} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />}
        />
        <Controller
          control={control}
          name="ownerId"
          render={({ field }) => <Select label="Owner" options={owners} value={field.value ?? nobody} onChange={(id) => field.onChange(id === nobody ? null : id)} />}
        />
        <TextField label="Place" error={formState.errors.place?.message} {...register('place')} />
        <Controller control={control} name="type" render={({ field }) => <Select label="Type" options={types} value={field.value} onChange={field.onChange} />} />
      </FieldRow>
      <PayFields form={form} values={values} />
      <FieldRow>
        <TextArea label="Description" minRows={4} error={formState.errors.description?.message} {...register('description')} />
      </FieldRow>
    </div>
  );
}
