import { IconArrowsExchange, IconRefresh, IconTag, IconTrash, IconUser, IconUserX, IconX, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { clearSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatCount } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Popover } from '#ui/overlay/popover.tsx';
import { perform } from '../actions/perform.ts';
import type { BoardController } from '../board/board-controller.ts';
import { byState } from '../board/select.ts';
import type { BoardData } from '../board/use-board.ts';
import { inBoardOrder } from '../board/walk.ts';
import classes from '../pipeline.module.css';
import { TagPicker } from './tag-picker.tsx';

type BulkBarProps = { readonly board: BoardController; readonly data: BoardData };

/** What can be done with the selected cards at once; stands in the filters' place as long as cards are selected. */
export function BulkBar({ board, data }: BulkBarProps) {
  const selected = useSelection(board.screen, (selection) => selection.selected);
  if (selected.size === 0) return null;
  const { active, ended } = byState(board, inBoardOrder(data.model, selected));
  const ids = active.map((card) => card.id);
  const cards = [...active, ...ended];
  const personIds = cards.map((card) => card.personId);
  return (
    <div role="toolbar" aria-label="Selected candidates" className={classes.bulk}>
      <span className={classes.bulkCount}>{formatCount(selected.size, 'selected', 'selected')}</span>
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
      <TagPicker personIds={personIds} icon={<IconTag size={14} />} />
      <OwnerPicker applicationIds={cards.map((card) => card.id)} data={data} />
      <Button size="small" variant="quiet" icon={<IconCircleCheck size={14} />} onClick={() => openDialog({ kind: 'task', personIds, jobId: board.jobId })}>
        Task
      </Button>
      <Button size="small" variant="quiet" icon={<IconTrash size={14} />} shortcut={shortcutOf('card.take-off')} onClick={() => void perform('application.trash', { ids: cards.map((card) => card.id) })}>
        Take off
      </Button>
      <IconButton size="small" label="Let the selection go" shortcut="Escape" icon={<IconX size={14} />} onClick={() => clearSelected(board.screen)} />
    </div>
  );
}

function OwnerPicker({ applicationIds, data }: { applicationIds: readonly string[]; data: BoardData }) {
  const [opened, setOpened] = useState(false);
  const users = [...data.users.values()].toSorted((a, b) => compareText(a.name, b.name));
  const options = [...users.map((user) => ({ id: user.id, label: user.name })), { id: '', label: 'Nobody' }];
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
      <div className={classes.narrowList}>
        <PickList
          label="Owner"
          options={options}
          onPick={(id) => {
            setOpened(false);
            void perform('application.assign', { ids: [...applicationIds], ownerId: id || null });
          }}
        />
      </div>
    </Popover>
  );
}
