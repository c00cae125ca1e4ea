import { IconBriefcase, IconChecklist, IconLogout, IconNote, IconStairsUp, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { PickMenu } from '#ui/overlay/pick-menu.tsx';
import { SelectionBar } from '#ui/selection-bar.tsx';
import { moveTo, takeOut } from './use-member-commands.ts';

/** What can be done with the selected people of a pool at once. */
export function MemberBar({ screen, pool }: { screen: string; pool: Stored<'pools'> }) {
  const selected = useSelection(screen, (selection) => selection.selected);
  const ids = [...selected];
  const isList = pool.kind === 'static';
  return (
    <SelectionBar label="Selected people" count={ids.length} shortcut={shortcutOf('list.escape')} onLetGo={() => clearSelected(screen)}>
      {isList && <StagePicker pool={pool} ids={ids} />}
      {isList && (
        <Button size="small" variant="quiet" icon={<IconNote size={14} />} onClick={() => openDialog({ kind: 'pool-note', poolId: pool.id, personIds: ids })}>
          Note
        </Button>
      )}
      <Button size="small" variant="quiet" icon={<IconBriefcase size={14} />} shortcut={shortcutOf('person.add-to-job')} onClick={() => openDialog({ kind: 'add-to-job', personIds: ids })}>
        Add to job
      </Button>
      <Button size="small" variant="quiet" icon={<IconUsersGroup size={14} />} shortcut={shortcutOf('person.add-to-pool')} onClick={() => openDialog({ kind: 'add-to-pool', personIds: ids })}>
        Add to pool
      </Button>
      <Button size="small" variant="quiet" icon={<IconChecklist size={14} />} shortcut={shortcutOf('person.task')} onClick={() => openDialog({ kind: 'task', personIds: ids })}>
        Task
      </Button>
      {isList && (
        <Button size="small" variant="quiet" icon={<IconLogout size={14} />} shortcut={shortcutOf('list.remove')} onClick={() => void takeOut(screen, pool.id, ids)}>
          Take out
        </Button>
      )}
    </SelectionBar>
  );
}

function StagePicker({ pool, ids }: { pool: Stored<'pools'>; ids: readonly string[] }) {
  const [opened, setOpened] = useState(false);
  return (
    <PickMenu
      label="Stage"
      icon={<IconStairsUp size={14} />}
      options={pool.stages.map(({ id, name }) => ({ id, label: name }))}
      onPick={(stageId) => void moveTo(pool.id, ids, stageId)}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}
