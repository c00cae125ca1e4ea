import { IconArrowMerge, IconBriefcase, IconChecklist, IconCopy, IconDownload, IconTrash, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { run, undo } from '#data/desk.ts';
import { exportPeople, showExport } from '#data/export/run-export.ts';
import { peopleFormats, type PeopleFormat } from '#shared/export/export-files.ts';
import { allUsers } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { showSaved } from '#ui/feedback/show-saved.ts';
import { TagMenu, type TagChange } from '#ui/fields/tag-menu.tsx';
import { formatCount } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { PickMenu } from '#ui/overlay/pick-menu.tsx';
import { SelectionBar } from '#ui/selection-bar.tsx';
import { useLive } from '#ui/use-live.ts';
import { removePeople } from './remove-people.ts';
import { PEOPLE } from './screen-name.ts';
import { useTags } from './use-tags.ts';

/** What can be done with the selected people at once, however many they are. */
export function BulkBar() {
  const selected = useSelection(PEOPLE, (selection) => selection.selected);
  const ids = [...selected];
  return (
    <SelectionBar label="Selected people" count={ids.length} shortcut={shortcutOf('list.escape')} onLetGo={() => clearSelected(PEOPLE)}>
      <TagPicker ids={ids} />
      <OwnerPicker ids={ids} />
      <Button size="small" variant="quiet" icon={<IconBriefcase size={14} />} shortcut={shortcutOf('person.add-to-job')} onClick={() => openDialog({ kind: 'add-to-job', personIds: ids })}>
        Add to job
      </Button>
      <Button size="small" variant="quiet" icon={<IconUsersGroup size={14} />} shortcut={shortcutOf('person.add-to-pool')} onClick={() => openDialog({ kind: 'add-to-pool', personIds: ids })}>
        Add to pool
      </Button>
      <Button size="small" variant="quiet" icon={<IconChecklist size={14} />} shortcut={shortcutOf('person.task')} onClick={() => openDialog({ kind: 'task', personIds: ids })}>
        Task
      </Button>
      {ids.length === 2 && (
        <Button size="small" variant="quiet" icon={<IconArrowMerge size={14} />} onClick={() => openDialog({ kind: 'merge', personIds: ids })}>
          Merge…
        </Button>
      )}
      <ExportPicker ids={ids} />
      <Button size="small" variant="quiet" icon={<IconCopy size={14} />} shortcut={shortcutOf('list.copy')} onClick={() => void runCommand('list.copy')}>
        Copy
      </Button>
      <Button size="small" variant="quiet" icon={<IconTrash size={14} />} shortcut={shortcutOf('list.remove')} onClick={() => void removePeople(ids)}>
        Remove
      </Button>
    </SelectionBar>
  );
}

function TagPicker({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const tags = useTags();
  useCommand('list.tag', () => setOpened(true));
  const tag = async (change: TagChange) => showResult(await run('person.tag', { ids: [...ids], ...change }), undo);
  return (
    <TagMenu
      add={tags}
      remove={tags.map(({ value }) => ({ value }))}
      onTag={(change) => void tag(change)}
      shortcut={shortcutOf('list.tag')}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}

function OwnerPicker({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const users = useLive(allUsers()).rows;
  const sorted = [...users.values()].toSorted((a, b) => compareText(a.name, b.name));
  const own = async (id: string) => showResult(await run('person.own', { ids: [...ids], ownerIds: id ? [id] : [] }), undo);
  return (
    <PickMenu
      label="Owner"
      icon={<IconUser size={14} />}
      options={[...sorted.map(({ id, name }) => ({ id, label: name || 'Without a name' })), { id: '', label: 'Nobody' }]}
      onPick={(id) => void own(id)}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}

const formatNames: { readonly [F in PeopleFormat]: string } = {
  csv: 'Table (CSV)',
  vcard3: 'Contact cards for phones (vCard 3.0)',
  vcard4: 'Contact cards (vCard 4.0)',
  resume: 'Resumes (JSON Resume)',
};

/** Saves the selected people as one file. */
function ExportPicker({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const save = async (format: PeopleFormat) => showSaved(await exportPeople(formatCount(ids.length, 'person', 'people'), ids, format), showExport);
  return (
    <PickMenu
      label="Export"
      icon={<IconDownload size={14} />}
      options={peopleFormats.map((format) => ({ id: format, label: formatNames[format] }))}
      onPick={(format) => void save(format as PeopleFormat)}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}
