import { TimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import { usesTwelveHours } from '../format/locale.ts';

type TimeFieldProps = {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** `10:30`, always of 24 hours; shown as the user's clock shows it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
};

/** A time of day; digits move on by themselves, arrow keys step by an hour or by five minutes. */
export function TimeField({ value, onChange, ...rest }: TimeFieldProps) {
  return (
    <TimePicker
      {...rest}
      value={value}
      onChange={(next) => onChange(next.slice(0, 5))}
      format={usesTwelveHours() ? '12h' : '24h'}
      minutesStep={5}
      hoursInputLabel="Hours"
      minutesInputLabel="Minutes"
      amPmInputLabel="AM or PM"
    />
  );
}
