import { IconSearch, IconX } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { IconButton } from '../icon-button.tsx';
import { Kbd } from '../kbd.tsx';
import classes from './search-field.module.css';

type SearchFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown at the end while empty. */
  readonly shortcut?: string | undefined;
};

/** A search box. Esc empties it; when it is empty already, Esc leaves it. */
export function SearchField({ label, value, onChange, shortcut, onKeyDown, ...rest }: SearchFieldProps) {
  return (
    <div className={classes.field}>
      <IconSearch size={14} aria-hidden className={classes.icon} />
      <input
        placeholder={label}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="text"
        role="searchbox"
        aria-label={label}
        className={classes.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.defaultPrevented || event.key !== 'Escape') return;
          event.stopPropagation();
          if (value) onChange('');
          else event.currentTarget.blur();
        }}
      />
      {value ? (
        <IconButton size="small" label="Clear" icon={<IconX size={14} />} onClick={() => onChange('')} />
      ) : (
        shortcut && (
          <span className={classes.key} aria-hidden>
            <Kbd keys={shortcut} />
          </span>
        )
      )}
    </div>
  );
}
