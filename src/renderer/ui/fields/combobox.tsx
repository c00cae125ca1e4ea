import { Combobox as Base, InputBase, Loader, useCombobox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import { IconButton } from '../icon-button.tsx';
import classes from './combobox.module.css';
import { OptionLine } from './option-line.tsx';
import { useAsyncOptions } from './use-async-options.ts';

export type ComboboxOption = { readonly value: string; readonly label: string; readonly detail?: string | undefined; readonly icon?: ReactNode };

const createValue = '\u0000create';

type ComboboxProps = {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: ComboboxOption | null;
  readonly onChange: (option: ComboboxOption | null) => void;
  /** Answers what is typed, best first; called again on each change, with the earlier call aborted. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
  /** With it, what is typed can be made into a new thing: "Add “Acme”". */
  readonly onCreate?: ((text: string) => void) | undefined;
  /** The dialog gives it the focus first. */
  readonly 'data-autofocus'?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Looks up one thing as you type: arrows choose, Enter takes, Esc closes. */
export function Combobox({ value, onChange, search, onCreate, ref, ...rest }: ComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const store = useCombobox({
    onDropdownClose: () => {
      store.resetSelectedOption();
      setTyped(null);
    },
  });
  const text = typed ?? '';
  const { options, pending } = useAsyncOptions(store.dropdownOpened ? text : null, search);
  const creatable = onCreate && text.trim() !== '' && !options.some((option) => option.label.toLowerCase() === text.trim().toLowerCase());

  const submit = (chosen: string) => {
    if (chosen === createValue) onCreate?.(text.trim());
    else onChange(options.find((option) => option.value === chosen) ?? null);
    store.closeDropdown();
  };

  return (
    <Base store={store} onOptionSubmit={submit}>
      <Base.Target>
        <InputBase
          {...rest}
          ref={ref ?? null}
          dir="auto"
          autoComplete="off"
          value={typed ?? value?.label ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            store.openDropdown();
            store.updateSelectedOptionIndex();
          }}
          onClick={() => store.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => store.closeDropdown()}
          rightSectionPointerEvents="all"
          rightSection={
            pending ? (
              <Loader size={14} />
            ) : (
              value && !rest.disabled && <IconButton size="small" label="Clear" icon={<IconX size={14} />} tabIndex={-1} onClick={() => onChange(null)} />
            )
          }
        />
      </Base.Target>
      <Base.Dropdown>
        <Base.Options mah={280} className={classes.options} aria-label="Suggestions">
          {options.map((option) => (
            <Base.Option key={option.value} value={option.value} active={option.value === value?.value}>
              <OptionLine icon={option.icon} label={option.label} detail={option.detail} />
            </Base.Option>
          ))}
          {creatable && <Base.Option value={createValue}>Add “{text.trim()}”</Base.Option>}
          {!creatable && options.length === 0 && <Base.Empty>{pending ? 'Searching…' : 'Nothing fits'}</Base.Empty>}
        </Base.Options>
      </Base.Dropdown>
    </Base>
  );
}
