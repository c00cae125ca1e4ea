import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { formatDay } from '../format/format.ts';
import { parseDay } from '../format/parse-day.ts';

type DateFieldProps = {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** A calendar day, `2026-11-23`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly min?: string;
  readonly max?: string;
  readonly clearable?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
};

/** A calendar day, chosen or typed: a date as the locale writes it, `today`, `tomorrow`, `+3`, `fri`. */
export function DateField({ min, max, value, onChange, clearable = false, placeholder = 'today, fri, +3…', ...rest }: DateFieldProps) {
  return (
    <DateInput
      {...rest}
      placeholder={placeholder}
      value={value}
      onChange={(next) => onChange(next)}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'Clear' }}
      valueFormat={(day) => formatDay(day)}
      dateParser={(text) => parseDay(text)}
      highlightToday
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
    />
  );
}
