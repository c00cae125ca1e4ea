import { Select as MantineSelect } from '@mantine/core';
import type { ReactNode } from 'react';

export type Option<Value extends string = string> = { readonly value: Value; readonly label: string; readonly disabled?: boolean };
export type OptionGroup<Value extends string = string> = { readonly group: string; readonly items: readonly Option<Value>[] };

type SelectProps<Value extends string> = {
  readonly label?: ReactNode;
  /** Names the field where no label is shown. */
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: () => void;
  readonly disabled?: boolean;
  readonly required?: boolean;
  /** Typing narrows the list, and Enter takes the first that fits. Worth it from about ten options. */
  readonly searchable?: boolean;
  readonly ref?: React.Ref<HTMLInputElement>;
  readonly className?: string;
};

/** One of a few fixed options. For options that are looked up, see Combobox. */
export function Select<Value extends string>({ options, onChange, searchable = false, ...rest }: SelectProps<Value>) {
  const data = options.map((option) =>
    'group' in option ? { group: option.group, items: option.items.map((item) => ({ ...item })) } : { ...option },
  );
  return (
    <MantineSelect
      {...rest}
      data={data}
      searchable={searchable}
      selectFirstOptionOnChange={searchable}
      allowDeselect={false}
      nothingFoundMessage="Nothing fits"
      onChange={(value) => {
        if (value !== null) onChange(value);
      }}
    />
  );
}
