import { useMemo } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import type { InterviewType } from '#shared/domain/interview.ts';
import { zoneOptions } from '#shared/domain/zoned-time.ts';
import { DateField } from '#ui/fields/date-field.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TextField } from '#ui/fields/text-field.tsx';
import { TimeField } from '#ui/fields/time-field.tsx';
import { useNow } from '#ui/use-now.ts';
import type { InterviewForm } from './interview-form.ts';

const types: readonly { readonly value: InterviewType; readonly label: string }[] = [
  { value: 'phone', label: 'Phone' },
  { value: 'video', label: 'Video' },
  { value: 'onsite', label: 'On site' },
];

const whereLabels: { readonly [Type in InterviewType]: string } = { phone: 'Number or link', video: 'Link', onsite: 'Place' };

type FieldsProps = { readonly form: UseFormReturn<InterviewForm, unknown, InterviewForm>; readonly zones: readonly string[] };

/** Type, round, day, time, length, zone and place of an interview. */
export function InterviewFields({ form, zones }: FieldsProps) {
  const { control, register, formState } = form;
  const { errors } = formState;
  const type = useWatch({ control, name: 'type' });
  const key = zones.join(' ');
  const now = useNow();
  const options = useMemo(() => zoneOptions(now, key.split(' ')), [now, key]);
  return (
    <>
      <Controller control={control} name="type" render={({ field }) => <Segmented label="Type" options={types} value={field.value} onChange={field.onChange} />} />
      <TextField label="Round" data-autofocus error={errors.round?.message} {...register('round')} />
      <FieldRow columns={3}>
        <Controller control={control} name="day" render={({ field }) => <DateField label="Day" value={field.value} onChange={field.onChange} onBlur={field.onBlur} error={errors.day?.message} />} />
        <Controller control={control} name="time" render={({ field }) => <TimeField label="Start" value={field.value} onChange={field.onChange} error={errors.time?.message} />} />
        <Controller control={control} name="minutes" render={({ field }) => <NumberField label="Minutes" value={field.value} onChange={field.onChange} step={15} min={5} max={1440} error={errors.minutes?.message} />} />
      </FieldRow>
      <FieldRow columns={2}>
        <Controller control={control} name="zone" render={({ field }) => <Select label="Time zone" searchable options={options} value={field.value} onChange={field.onChange} error={errors.zone?.message} />} />
        <TextField label={whereLabels[type]} error={errors.where?.message} {...register('where')} />
      </FieldRow>
    </>
  );
}
