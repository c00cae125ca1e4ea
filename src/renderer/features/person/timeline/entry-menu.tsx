import { IconDots, IconLink, IconPencil, IconPin, IconPinnedOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { copyEntryLink, pinEntry, removeEntry } from './entry-actions.ts';
import { kinds } from './kinds.ts';
import type { Entry } from './timeline-rows.ts';
import classes from './timeline.module.css';

type EntryMenuProps = {
  readonly entry: Entry;
  /** The pointer or the focus came near: the menu is made. Before, a plain button stands for it, since a long timeline has many. */
  readonly near: boolean;
  readonly reachable: boolean;
  readonly onEdit: () => void;
};

/** What can be done with an entry. */
export function EntryMenu({ entry, near, reachable, onEdit }: EntryMenuProps) {
  const [opened, setOpened] = useState(false);
  const label = `Actions of the ${kinds[entry.kind].one}`;
  if (!near && !opened) {
    return (
      <button type="button" aria-label={label} tabIndex={-1} className={classes.placeholder} onClick={() => setOpened(true)}>
        <IconDots size={14} aria-hidden />
      </button>
    );
  }
  return (
    <Menu
      label={label}
      align="end"
      opened={opened}
      onOpenedChange={setOpened}
      trigger={<IconButton size="small" label={label} tabIndex={reachable ? 0 : -1} className={classes.more} icon={<IconDots size={14} />} />}
      entries={opened ? actionsOf(entry, onEdit) : []}
    />
  );
}

function actionsOf(entry: Entry, onEdit: () => void): MenuEntry[] {
  const { editable, permanent } = kinds[entry.kind];
  const entries: MenuEntry[] = [
    {
      id: 'pin',
      label: entry.pinned ? 'Unpin' : 'Pin to the top',
      icon: entry.pinned ? <IconPinnedOff size={14} /> : <IconPin size={14} />,
      onSelect: () => void pinEntry(entry.id, !entry.pinned),
    },
    { id: 'link', label: 'Copy link', icon: <IconLink size={14} />, onSelect: () => void copyEntryLink(entry) },
  ];
  if (editable) entries.unshift({ id: 'edit', label: 'Edit', icon: <IconPencil size={14} />, shortcut: 'Enter', onSelect: onEdit });
  if (!permanent) {
    const remove = { id: 'remove', label: 'Remove', icon: <IconTrash size={14} />, shortcut: 'Delete', danger: true };
    entries.push({ id: 'line', divider: true }, { ...remove, onSelect: () => void removeEntry(entry.id) });
  }
  return entries;
}
