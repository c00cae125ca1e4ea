import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';

type TagsFieldProps = {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
};

/** Several short words: Enter or a comma adds one, Backspace takes the last one off. */
export function TagsField({ value, suggestions, onChange, ...rest }: TagsFieldProps) {
  return <TagsInput {...rest} value={[...value]} data={[...(suggestions ?? [])]} onChange={onChange} splitChars={[',', ';']} clearable={false} />;
}
