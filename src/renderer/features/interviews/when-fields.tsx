import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { desk } from '#data/desk.ts';
import { interviewsBetween } from '#data/queries/rows.ts';
import { personName } from '#shared/domain/person.ts';
import { dayIn, zoneOptions } from '#shared/domain/zoned-time.ts';
import { DateField } from '#ui/fields/date-field.tsx';
import { FieldRow } from '#ui/fields/field-row.tsx';
import { NumberField } from '#ui/fields/number-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Select } from '#ui/fields/select.tsx';
import { TimeField } from '#ui/fields/time-field.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { inZone, startOf, type InterviewForm } from './interview-form.ts';
import classes from './interviews.module.css';
import { shortName } from './short-name.ts';
import { cityOf, timeNotes, whenIn } from './time-notes.ts';
import type { InterviewData } from './use-interview-data.ts';

const DAY = 86_400_000;

type WhenFieldsProps = {
  readonly form: UseFormReturn<InterviewForm, unknown, InterviewForm>;
  readonly data: InterviewData;
  readonly interviewId: string | undefined;
  /** Of the candidate; empty when not known. */
  readonly theirZone: string;
  readonly onTheirZone: (zone: string) => void;
};

/** Day, time and length on either side's clocks, with both shown and what speaks against the time. */
export function WhenFields({ form, data, interviewId, theirZone, onTheirZone }: WhenFieldsProps) {
  const { control, formState, setValue, getValues } = form;
  const { errors } = formState;
  const [day, time, minutes, zone] = useWatch({ control, name: ['day', 'time', 'minutes', 'zone'] });
  const now = useNow();
  const today = dayIn(now, data.zone);
  const zones = useMemo(() => zoneOptions(Date.parse(today), [data.zone]), [today, data.zone]);
  const name = shortName(data.person);
  const sides = [...new Set([data.zone, theirZone, zone].filter(Boolean))];
  const start = startOf({ day, time, zone });
  const others = useOthers(start, interviewId);
  const notes = timeNotes({ form: { day, time, minutes, zone }, myZone: data.zone, theirZone, theirName: name, workingDays: data.workingDays, now, others });

  const switchTo = (next: string): void => {
    const moved = inZone(getValues(), next);
    setValue('day', moved.day, { shouldDirty: true });
    setValue('time', moved.time, { shouldDirty: true });
    setValue('zone', next, { shouldDirty: true });
  };

  return (
    <fieldset className={classes.when}>
      <legend className={classes.legend}>When</legend>
      {sides.length > 1 && (
        <Segmented
          label="On whose clock"
          options={sides.map((side) => ({ value: side, label: side === data.zone ? `My time, ${cityOf(side)}` : side === theirZone ? `${name}’s time, ${cityOf(side)}` : cityOf(side) }))}
          value={zone}
          onChange={switchTo}
        />
      )}
      <FieldRow columns={3}>
        <Controller control={control} name="day" render={({ field }) => <DateField label="Day" value={field.value} onChange={field.onChange} onBlur={field.onBlur} error={errors.day?.message} />} />
        <Controller control={control} name="time" render={({ field }) => <TimeField label="Start" value={field.value} onChange={field.onChange} error={errors.time?.message} />} />
        <Controller control={control} name="minutes" render={({ field }) => <NumberField label="Minutes" value={field.value} onChange={field.onChange} step={15} min={5} max={1440} error={errors.minutes?.message} />} />
      </FieldRow>
      <output className={classes.both} aria-label="Both times">
        {start !== null && minutes > 0 ? (
          sides.map((side) => (
            <span key={side} className={classes.bothLine}>
              <IconClock size={14} aria-hidden />
              {whenIn(start, minutes, side)}
            </span>
          ))
        ) : (
          <span className={classes.bothLine}>Choose a day and a time.</span>
        )}
      </output>
      {notes.length > 0 && (
        <ul className={classes.notes} aria-label="About this time">
          {notes.map((note) => (
            <li key={note}>
              <IconAlertTriangle size={14} aria-hidden />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
      <Select
        label={`${name}’s time zone`}
        placeholder="Not known; the invite is right everywhere all the same"
        searchable
        options={zones}
        value={theirZone === '' ? null : theirZone}
        onChange={(next) => {
          if (zone === theirZone && theirZone !== '') switchTo(next);
          onTheirZone(next);
        }}
      />
    </fieldset>
  );
}

/** Interviews around a time, without this one, each with who it is with. */
function useOthers(start: number | null, interviewId: string | undefined) {
  const from = start === null ? 0 : Math.floor(start / DAY) * DAY - DAY;
  const { rows } = useLive(interviewsBetween(from, from + 3 * DAY));
  const people = useLive(desk().people);
  const around = useMemo(() => [...rows.values()].filter(({ id }) => id !== interviewId), [rows, interviewId]);
  useEffect(() => void desk().people.need(around.map(({ personId }) => personId)), [around]);
  return useMemo(
    () =>
      around.map((interview) => {
        const person = people.get(interview.personId);
        return { interview, who: person ? personName(person) : 'somebody' };
      }),
    [around, people],
  );
}
