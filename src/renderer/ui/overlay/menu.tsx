import { Menu as Base } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '../kbd.tsx';
import classes from './menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Marks the choice that holds now. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
};

export type MenuEntry = MenuAction | { readonly id: string; readonly heading: string } | { readonly id: string; readonly divider: true };

type MenuProps = {
  /** The button it opens from; must take a ref. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly label: string;
  readonly opened?: boolean;
  readonly onOpenedChange?: (opened: boolean) => void;
  readonly align?: 'start' | 'end';
};

/** A menu of actions: arrows move, letters jump, Enter does, Esc closes and gives the focus back. */
export function Menu({ trigger, entries, label, opened, onOpenedChange, align = 'start' }: MenuProps) {
  return (
    <Base
      position={align === 'end' ? 'bottom-end' : 'bottom-start'}
      {...(opened === undefined ? {} : { opened })}
      {...(onOpenedChange ? { onChange: onOpenedChange } : {})}
    >
      <Base.Target>{trigger}</Base.Target>
      <Base.Dropdown aria-label={label} className={classes.dropdown}>
        {entries.map((entry) => {
          if ('divider' in entry) return <Base.Divider key={entry.id} />;
          if ('heading' in entry) return <Base.Label key={entry.id}>{entry.heading}</Base.Label>;
          return <Item key={entry.id} action={entry} />;
        })}
      </Base.Dropdown>
    </Base>
  );
}

function Item({ action }: { action: MenuAction }) {
  const end = action.checked ? <IconCheck size={14} aria-label="chosen" /> : action.shortcut && <Kbd keys={action.shortcut} />;
  return (
    <Base.Item
      className={action.danger ? classes.danger : undefined}
      leftSection={action.icon}
      rightSection={end}
      disabled={action.disabled ?? false}
      onClick={action.onSelect}
      onKeyDown={jumpToLetter}
    >
      <span dir="auto" className={classes.label}>
        {action.label}
      </span>
    </Base.Item>
  );
}

function jumpToLetter(event: React.KeyboardEvent<HTMLButtonElement>) {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return;
  const items = [...(event.currentTarget.closest('[role=menu]')?.querySelectorAll<HTMLElement>('[role=menuitem]:not([disabled])') ?? [])];
  const from = items.indexOf(event.currentTarget) + 1;
  const wanted = event.key.toLocaleLowerCase();
  const next = [...items.slice(from), ...items.slice(0, from)].find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(wanted));
  next?.focus();
  event.preventDefault();
}
