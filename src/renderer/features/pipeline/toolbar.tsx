import { IconAlertTriangle, IconFilterOff, IconTag, IconUser, IconWorld } from '@tabler/icons-react';
import { memo, useState, type ReactElement } from 'react';
import { desk } from '#data/desk.ts';
import { clearBoardFilter, setBoardFilter, useBoardFilter, type BoardFilter } from '#state/board-filters.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { Button } from '#ui/button.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { compareText } from '#ui/format/sort.ts';
import type { BoardController } from './board/board-controller.ts';
import type { BoardData } from './board/use-board.ts';
import classes from './pipeline.module.css';

type ToolbarProps = { readonly board: BoardController; readonly users: BoardData['users'] };

/** The filters of a job's board. Reads the cards when a menu opens, so that it need not follow each of their moves. */
export const BoardToolbar = memo(function BoardToolbar({ board, users }: ToolbarProps) {
  const { jobId } = board;
  const filter = useBoardFilter(jobId);
  const set = (next: Partial<BoardFilter>) => setBoardFilter(jobId, next);
  const owners = () => [...users.values()].toSorted((a, b) => compareText(a.name, b.name)).map((user) => ({ value: user.id, label: user.name }));
  const filtered = filter.text !== '' || filter.late || filter.ownerIds.length + filter.tags.length + filter.sources.length > 0;
  return (
    <>
      <span className={classes.search}>
        <SearchField label="Filter by name, role or tag" shortcut={shortcutOf('search.focus')} value={filter.text} onChange={(text) => set({ text })} />
      </span>
      <ChoiceFilter
        label="Owner"
        icon={<IconUser size={14} />}
        options={() => [{ value: '', label: 'Nobody' }, ...owners()]}
        chosen={filter.ownerIds}
        onChange={(ownerIds) => set({ ownerIds })}
      />
      <ChoiceFilter label="Tag" icon={<IconTag size={14} />} options={() => tagOptions(board)} chosen={filter.tags} onChange={(tags) => set({ tags })} />
      <ChoiceFilter label="Source" icon={<IconWorld size={14} />} options={() => sourceOptions(board)} chosen={filter.sources} onChange={(sources) => set({ sources })} />
      <Button size="small" variant={filter.late ? 'secondary' : 'quiet'} aria-pressed={filter.late} icon={<IconAlertTriangle size={14} />} shortcut={shortcutOf('board.late')} hint="Only those who have been in their stage for longer than it allows" onClick={() => set({ late: !filter.late })}>
        Late only
      </Button>
      {filtered && (
        <Button size="small" variant="quiet" icon={<IconFilterOff size={14} />} onClick={() => clearBoardFilter(jobId)}>
          Clear filters
        </Button>
      )}
    </>
  );
});

type Choice = { readonly value: string; readonly label: string };
type ChoiceFilterProps = {
  readonly label: string;
  readonly icon: ReactElement;
  /** Asked for when the menu opens. */
  readonly options: () => readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

function ChoiceFilter({ label, icon, options, chosen, onChange }: ChoiceFilterProps) {
  const [opened, setOpened] = useState(false);
  const offered = opened || chosen.length > 0 ? options() : [];
  const names = chosen.map((value) => offered.find((option) => option.value === value)?.label ?? value);
  const entries: readonly MenuEntry[] =
    offered.length === 0
      ? [{ id: 'none', heading: `No ${label.toLowerCase()} on this board yet` }]
      : offered.map(({ value, label: name }) => ({
          id: value,
          label: name,
          checked: chosen.includes(value),
          onSelect: () => onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]),
        }));
  return (
    <Menu
      label={label}
      opened={opened}
      onOpenedChange={setOpened}
      entries={entries}
      trigger={
        <Button size="small" variant={chosen.length > 0 ? 'secondary' : 'quiet'} icon={icon} aria-label={chosen.length > 0 ? `${label}: ${names.join(', ')}` : label}>
          {chosen.length > 0 ? <span className={classes.chosen}>{names.join(', ')}</span> : label}
        </Button>
      }
    />
  );
}

/** The tags of the people on the board that have been read, the most frequent first. */
function tagOptions(board: BoardController): readonly Choice[] {
  const people = desk().people.snapshot();
  return frequent([...board.applications.values()].flatMap((card) => people.get(card.personId)?.tags ?? []));
}

function sourceOptions(board: BoardController): readonly Choice[] {
  return frequent([...board.applications.values()].map((card) => card.source).filter(Boolean));
}

function frequent(words: readonly string[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return sorted.slice(0, 40).map(([word]) => ({ value: word, label: word }));
}
