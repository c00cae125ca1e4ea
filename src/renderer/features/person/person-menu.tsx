import { IconBriefcase, IconDots, IconHistory, IconLink, IconTrash, IconWindowMaximize } from '@tabler/icons-react';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { closePanel, usePanel } from '#state/panel.ts';
import { goBack, navigate, routeHref, currentRoute } from '#state/route.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { changeAndTell } from './act.ts';
import { copyText } from './copy.ts';

/** What can be done with the whole person. */
export function PersonMenu({ person, whole }: { person: Stored<'people'>; whole: boolean }) {
  const page: MenuEntry = {
    id: 'page',
    label: 'Open the whole page',
    icon: <IconWindowMaximize size={14} />,
    shortcut: shortcutOf('person.full'),
    onSelect: () => navigate('person', { id: person.id }),
  };
  const entries: MenuEntry[] = [
    ...(whole ? [] : [page]),
    { id: 'job', label: 'Add to a job…', icon: <IconBriefcase size={14} />, shortcut: shortcutOf('person.add-to-job'), onSelect: () => openDialog({ kind: 'add-to-job', personIds: [person.id] }) },
    { id: 'link', label: 'Copy link', icon: <IconLink size={14} />, onSelect: () => void copyText(routeHref('person', person.id)) },
    { id: 'history', label: 'History of changes', icon: <IconHistory size={14} />, onSelect: () => navigate('history', { params: { about: person.id } }) },
    { id: 'line', divider: true },
    { id: 'remove', label: 'Remove this person', icon: <IconTrash size={14} />, danger: true, onSelect: () => void removePerson(person.id) },
  ];
  return <Menu label="Actions of the person" align="end" trigger={<IconButton label="Actions of the person" icon={<IconDots size={16} />} />} entries={entries} />;
}

/** Into the trash; the toast brings the person back. What showed them closes. */
async function removePerson(id: string): Promise<void> {
  const done = await changeAndTell('person.trash', { ids: [id] });
  if (!done) return;
  if (usePanel.getState().personId === id) closePanel();
  if (currentRoute().name === 'person') goBack();
}
