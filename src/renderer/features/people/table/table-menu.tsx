import { IconCopy, IconDots, IconPrinter } from '@tabler/icons-react';
import { shortcutOf } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';

/** Where the table as a whole can go. */
export function TableMenu() {
  return (
    <Menu
      label="More of the table"
      align="end"
      entries={[
        { id: 'copy', label: 'Copy as a table', icon: <IconCopy size={14} />, shortcut: shortcutOf('list.copy'), onSelect: () => void runCommand('list.copy') },
        { id: 'print', label: 'Print…', icon: <IconPrinter size={14} />, shortcut: shortcutOf('list.print'), onSelect: () => void runCommand('list.print') },
      ]}
      trigger={<IconButton size="small" label="More of the table" icon={<IconDots size={14} />} />}
    />
  );
}
