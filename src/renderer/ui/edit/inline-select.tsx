import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Menu } from '../overlay/menu.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './inline-select.module.css';

type InlineSelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[];
  /** Saves; an answer that is not null is what went wrong. */
  readonly onSave: (value: Value) => Promise<string | null> | string | null;
  /** Draws the chosen value, such as a StatusPill; its label otherwise. */
  readonly render?: (value: Value) => ReactNode;
  readonly readOnly?: boolean;
};

/** A choice that is changed where it stands, from a menu. */
export function InlineSelect<Value extends string>({ label, value, options, onSave, render, readOnly = false }: InlineSelectProps<Value>) {
  const [error, setError] = useState<string | null>(null);
  const chosen = options.find((option) => option.value === value);
  const shown = render ? render(value) : <span className={classes.value}>{chosen?.label ?? value}</span>;
  const save = async (next: Value) => setError(next === value ? null : await onSave(next));
  return (
    <span className={classes.root}>
      <Menu
        label={label}
        trigger={
          <button type="button" className={classes.show} disabled={readOnly}>
            <VisuallyHidden>{label}: </VisuallyHidden>
            {shown}
            {!readOnly && <IconChevronDown size={12} aria-hidden className={classes.chevron} />}
          </button>
        }
        entries={options.map((option) => ({
          id: option.value,
          label: option.label,
          icon: option.icon,
          checked: option.value === value,
          onSelect: () => void save(option.value),
        }))}
      />
      {error && (
        <span role="alert" className={classes.error}>
          {error}
        </span>
      )}
    </span>
  );
}
