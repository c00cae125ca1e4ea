import { IconAddressBook, IconArrowMerge, IconBriefcase, IconDots, IconFileText, IconHistory, IconLink, IconTrash, IconUsersGroup, IconWindowMaximize } from '@tabler/icons-react';
import { exportPeople, showExport } from '#data/export/run-export.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { personName } from '#shared/domain/person.ts';
import type { PeopleFormat } from '#shared/export/export-files.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { closePanel, usePanel } from '#state/panel.ts';
import { goBack, navigate, routeHref, currentRoute } from '#state/route.ts';
import { showSaved } from '#ui/feedback/show-saved.ts';
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
    { id: 'pool', label: 'Add to a pool…', icon: <IconUsersGroup size={14} />, shortcut: shortcutOf('person.add-to-pool'), onSelect: () => openDialog({ kind: 'add-to-pool', personIds: [person.id] }) },
    { id: 'link', label: 'Copy link', icon: <IconLink size={14} />, onSelect: () => void copyText(routeHref('person', person.id)) },
    { id: 'card', label: 'Save as a contact card (vCard)…', icon: <IconAddressBook size={14} />, onSelect: () => void saveAs(person, 'vcard3') },
    { id: 'resume', label: 'Save as JSON Resume…', icon: <IconFileText size={14} />, onSelect: () => void saveAs(person, 'resume') },
    { id: 'history', label: 'History of changes', icon: <IconHistory size={14} />, onSelect: () => navigate('history', { params: { about: person.id } }) },
    { id: 'merge', label: 'Merge with another record…', icon: <IconArrowMerge size={14} />, shortcut: shortcutOf('person.merge'), onSelect: () => openDialog({ kind: 'merge', personIds: [person.id] }) },
    { id: 'line', divider: true },
    { id: 'remove', label: 'Remove this person', icon: <IconTrash size={14} />, danger: true, onSelect: () => void removePerson(person.id) },
  ];
  return <Menu label="Actions of the person" align="end" trigger={<IconButton label="Actions of the person" icon={<IconDots size={16} />} />} entries={entries} />;
}

async function saveAs(person: Stored<'people'>, format: PeopleFormat): Promise<void> {
  showSaved(await exportPeople(personName(person), [person.id], format), showExport);
}

/** Into the trash; the toast brings the person back. What showed them closes. */
async function removePerson(id: string): Promise<void> {
  const done = await changeAndTell('person.trash', { ids: [id] });
  if (!done) return;
  if (usePanel.getState().personId === id) closePanel();
  if (currentRoute().name === 'person') goBack();
}
