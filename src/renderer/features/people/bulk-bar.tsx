import { IconBriefcase, IconChecklist, IconTag, IconTrash, IconUser, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { allUsers } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatNumber } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Popover } from '#ui/overlay/popover.tsx';
import { useLive } from '#ui/use-live.ts';
import { toMany } from './bulk.ts';
import classes from './people.module.css';
import { removePeople } from './remove-people.ts';
import { PEOPLE } from './screen-name.ts';
import { useTags } from './use-tags.ts';

/** What can be done with the selected people at once. Stands where the filters do, so that nothing moves. */
export function BulkBar() {
  const selected = useSelection(PEOPLE, (selection) => selection.selected);
  const ids = [...selected];
  return (
    <div role="toolbar" aria-label="Selected people" className={classes.bulk}>
      <span className={classes.count}>{formatNumber(ids.length)} selected</span>
      <TagPicker ids={ids} />
      <OwnerPicker ids={ids} />
      <Button size="small" variant="quiet" icon={<IconBriefcase size={14} />} shortcut={shortcutOf('person.add-to-job')} onClick={() => openDialog({ kind: 'add-to-job', personIds: ids })}>
        Add to job
      </Button>
      <Button size="small" variant="quiet" icon={<IconChecklist size={14} />} shortcut={shortcutOf('person.task')} onClick={() => openDialog({ kind: 'task', personIds: ids })}>
        Task
      </Button>
      <Button size="small" variant="quiet" icon={<IconTrash size={14} />} shortcut={shortcutOf('list.remove')} onClick={() => void removePeople(ids)}>
        Remove
      </Button>
      <Button size="small" variant="quiet" icon={<IconX size={14} />} shortcut={shortcutOf('list.escape')} onClick={() => clearSelected(PEOPLE)}>
        Let go
      </Button>
    </div>
  );
}

function TagPicker({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const tags = useTags();
  useCommand('list.tag', () => setOpened(true));
  const tag = (add: string[], remove: string[]) => {
    setOpened(false);
    void toMany(ids, 'person.tag', (batch) => ({ ids: batch, add, remove }));
  };
  const options = [
    ...tags.map(({ value, count }) => ({ id: `+${value}`, label: value, group: 'Add', end: formatNumber(count) })),
    ...tags.map(({ value }) => ({ id: `-${value}`, label: value, group: 'Take off' })),
  ];
  return (
    <Popover
      opened={opened}
      onOpenedChange={setOpened}
      trigger={
        <Button size="small" variant="quiet" icon={<IconTag size={14} />} shortcut={shortcutOf('list.tag')} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          Tag
        </Button>
      }
    >
      <div className={classes.picker}>
        {opened && (
          <PickList
            label="Tag"
            placeholder="Tag to add or take off"
            options={options}
            onPick={(id) => (id.startsWith('-') ? tag([], [id.slice(1)]) : tag([id.slice(1)], []))}
            onCreate={(text) => tag([text], [])}
          />
        )}
      </div>
    </Popover>
  );
}

function OwnerPicker({ ids }: { ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  const users = useLive(allUsers()).rows;
  const sorted = [...users.values()].toSorted((a, b) => compareText(a.name, b.name));
  return (
    <Popover
      opened={opened}
      onOpenedChange={setOpened}
      trigger={
        <Button size="small" variant="quiet" icon={<IconUser size={14} />} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          Owner
        </Button>
      }
    >
      <div className={classes.picker}>
        <PickList
          label="Owner"
          options={[...sorted.map(({ id, name }) => ({ id, label: name || 'Without a name' })), { id: '', label: 'Nobody' }]}
          onPick={(id) => {
            setOpened(false);
            void toMany(ids, 'person.own', (batch) => ({ ids: batch, ownerIds: id ? [id] : [] }));
          }}
        />
      </div>
    </Popover>
  );
}
