import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { locale } from '../format/locale.ts';

type NumberFieldProps = {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: () => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly decimals?: number;
  readonly suffix?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
};

function separators(): { readonly thousand: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(locale()).formatToParts(12345.6);
  const part = (type: string, otherwise: string) => parts.find((one) => one.type === type)?.value ?? otherwise;
  return { thousand: part('group', ','), decimal: part('decimal', '.') };
}

/** A number, written as the locale writes it; arrow keys step. Empty is null. */
export function NumberField({ value, onChange, decimals = 0, ...rest }: NumberFieldProps) {
  const { thousand, decimal } = separators();
  return (
    <NumberInput
      {...rest}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      thousandSeparator={thousand}
      decimalSeparator={decimal}
      decimalScale={decimals}
      hideControls
    />
  );
}
