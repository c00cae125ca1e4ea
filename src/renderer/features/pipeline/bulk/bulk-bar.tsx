import { IconArrowsExchange, IconRefresh, IconTrash, IconUser, IconUserX, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { compareText } from '#ui/format/sort.ts';
import { PickMenu } from '#ui/overlay/pick-menu.tsx';
import { SelectionBar } from '#ui/selection-bar.tsx';
import { perform } from '../actions/perform.ts';
import type { BoardController } from '../board/board-controller.ts';
import { byState } from '../board/select.ts';
import type { BoardData } from '../board/use-board.ts';
import { inBoardOrder } from '../board/walk.ts';
import { TagPicker } from './tag-picker.tsx';

type BulkBarProps = { readonly board: BoardController; readonly data: BoardData };

/** What can be done with the selected cards at once. */
export function BulkBar({ board, data }: BulkBarProps) {
  const selected = useSelection(board.screen, (selection) => selection.selected);
  if (selected.size === 0) return null;
  const { active, ended } = byState(board, inBoardOrder(data.model, selected));
  const ids = active.map((card) => card.id);
  const cards = [...active, ...ended];
  const personIds = cards.map((card) => card.personId);
  return (
    <SelectionBar label="Selected candidates" count={selected.size} shortcut={shortcutOf('board.escape')} onLetGo={() => clearSelected(board.screen)}>
      {ids.length > 0 && (
        <>
          <Button size="small" variant="quiet" icon={<IconArrowsExchange size={14} />} shortcut={shortcutOf('card.move')} onClick={() => openDialog({ kind: 'move', applicationIds: ids })}>
            Move
          </Button>
          <Button size="small" variant="quiet" icon={<IconUserX size={14} />} shortcut={shortcutOf('card.reject')} onClick={() => openDialog({ kind: 'reject', applicationIds: ids })}>
            Reject
          </Button>
        </>
      )}
      {ended.length > 0 && (
        <Button size="small" variant="quiet" icon={<IconRefresh size={14} />} shortcut={shortcutOf('card.reopen')} onClick={() => void perform('application.reopen', { ids: ended.map((card) => card.id) })}>
          Reopen
        </Button>
      )}
      <TagPicker personIds={personIds} />
      <OwnerPicker applicationIds={cards.map((card) => card.id)} data={data} />
      <Button size="small" variant="quiet" icon={<IconCircleCheck size={14} />} onClick={() => openDialog({ kind: 'task', personIds, jobId: board.jobId })}>
        Task
      </Button>
      <Button size="small" variant="quiet" icon={<IconTrash size={14} />} shortcut={shortcutOf('card.take-off')} onClick={() => void perform('application.trash', { ids: cards.map((card) => card.id) })}>
        Take off
      </Button>
    </SelectionBar>
  );
}

function OwnerPicker({ applicationIds, data }: { applicationIds: readonly string[]; data: BoardData }) {
  const [opened, setOpened] = useState(false);
  const users = [...data.users.values()].toSorted((a, b) => compareText(a.name, b.name));
  return (
    <PickMenu
      label="Owner"
      icon={<IconUser size={14} />}
      options={[...users.map(({ id, name }) => ({ id, label: name || 'Without a name' })), { id: '', label: 'Nobody' }]}
      onPick={(id) => void perform('application.assign', { ids: [...applicationIds], ownerId: id || null })}
      opened={opened}
      onOpenedChange={setOpened}
    />
  );
}
