import { IconBookmark, IconBookmarkFilled, IconDeviceFloppy, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { allViews } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { usePeopleTable } from '#state/people-table.ts';
import { usePeopleView } from '#state/people-view.ts';
import { Button } from '#ui/button.tsx';
import { compareText } from '#ui/format/sort.ts';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { useLive } from '#ui/use-live.ts';
import { removeView, showEverybody, showView, updateView } from './view-actions.ts';
import { differs, fieldsOf } from './view-state.ts';

/** Goes from one saved view of the table to another, and keeps what is shown as one. */
export function ViewSwitcher() {
  const [opened, setOpened] = useState(false);
  const views = useLive(allViews()).rows;
  const shown = usePeopleView();
  const layout = usePeopleTable();
  const view = views.get(shown.view ?? '');
  const changed = view !== undefined && differs(view, fieldsOf(shown, layout));
  useCommand('list.views', () => setOpened(true));
  useCommand('list.save-view', () => openDialog({ kind: 'view' }));
  const saved = [...views.values()].toSorted((a, b) => compareText(a.name, b.name));
  const entries: readonly MenuEntry[] = [
    { id: 'everybody', label: 'Everybody', icon: <IconUsers size={14} />, checked: view === undefined, onSelect: showEverybody },
    ...(saved.length > 0 ? [{ id: 'saved', heading: 'Saved views' }] : []),
    ...saved.map((one) => ({ id: one.id, label: one.name, icon: <IconBookmark size={14} />, checked: one.id === view?.id, onSelect: () => showView(one) })),
    { id: 'acts', divider: true },
    ...(view && changed ? [{ id: 'update', label: `Update “${view.name}”`, icon: <IconDeviceFloppy size={14} />, onSelect: () => void updateView(view.id) }] : []),
    { id: 'new', label: 'Save as a new view…', icon: <IconDeviceFloppy size={14} />, shortcut: shortcutOf('list.save-view'), onSelect: () => openDialog({ kind: 'view' }) },
    ...(view
      ? [
          { id: 'rename', label: `Rename “${view.name}”…`, icon: <IconPencil size={14} />, onSelect: () => openDialog({ kind: 'view', viewId: view.id }) },
          { id: 'remove', label: `Remove “${view.name}”`, icon: <IconTrash size={14} />, danger: true, onSelect: () => void removeView(view.id) },
        ]
      : []),
  ];
  const text = view ? `${view.name}${changed ? ', changed' : ''}` : 'Views';
  return (
    <Menu
      label="Views"
      entries={entries}
      opened={opened}
      onOpenedChange={setOpened}
      trigger={
        <Button size="small" variant={view ? 'secondary' : 'quiet'} icon={view ? <IconBookmarkFilled size={14} /> : <IconBookmark size={14} />} shortcut={shortcutOf('list.views')}>
          {text}
        </Button>
      }
    />
  );
}
