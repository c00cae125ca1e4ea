import { IconArrowLeft, IconArrowRight, IconChevronDown, IconColumns3, IconEyeOff, IconFilter, IconFilterFilled, IconPin, IconPinnedOff, IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { memo } from 'react';
import { askedOf } from '#shared/domain/query/column-filter.ts';
import { openDialog } from '#state/dialogs.ts';
import { moveColumn, toggleColumn, togglePinned, usePeopleTable } from '#state/people-table.ts';
import { sortPeople, usePeopleView } from '#state/people-view.ts';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import classes from '../people.module.css';
import { filterOf } from './filter-fields.ts';

/** What can be done with a column: opened by its small button, or by Alt and the down arrow on its heading. */
export const ColumnMenu = memo(({ id, header }: { readonly id: string; readonly header: string }) => {
  const { columns, pinned } = usePeopleTable();
  const sorted = usePeopleView(({ sort }) => sort.column !== id);
  const field = filterOf(id)?.field;
  const filtered = usePeopleView(({ text }) => field !== undefined && askedOf(text, field).length > 0);
  const at = columns.indexOf(id);
  const sort = (descending: boolean, add: boolean) => () => sortPeople({ column: id, descending }, { add });
  const entries: readonly MenuEntry[] = [
    { id: 'up', label: 'Sort upwards', icon: <IconSortAscending size={14} />, onSelect: sort(false, false) },
    { id: 'down', label: 'Sort downwards', icon: <IconSortDescending size={14} />, onSelect: sort(true, false) },
    ...(sorted
      ? [
          { id: 'then-up', label: 'Then upwards by this', onSelect: sort(false, true) },
          { id: 'then-down', label: 'Then downwards by this', onSelect: sort(true, true) },
        ]
      : []),
    ...(field ? [{ id: 'filter', label: 'Filter…', icon: <IconFilter size={14} />, checked: filtered, onSelect: () => openDialog({ kind: 'people-filter', column: id }) }] : []),
    { id: 'place', divider: true },
    { id: 'left', label: 'To the left', icon: <IconArrowLeft size={14} />, disabled: at === 0, onSelect: () => moveColumn(at, at - 1) },
    { id: 'right', label: 'To the right', icon: <IconArrowRight size={14} />, disabled: at === columns.length - 1, onSelect: () => moveColumn(at, at + 1) },
    at < pinned
      ? { id: 'pin', label: 'Let it scroll', icon: <IconPinnedOff size={14} />, onSelect: () => togglePinned(id) }
      : { id: 'pin', label: 'Keep at the start', icon: <IconPin size={14} />, onSelect: () => togglePinned(id) },
    { id: 'hide', label: 'Hide', icon: <IconEyeOff size={14} />, disabled: columns.length === 1, onSelect: () => toggleColumn(id) },
    { id: 'all', label: 'All columns…', icon: <IconColumns3 size={14} />, onSelect: () => openDialog({ kind: 'people-columns' }) },
  ];
  return (
    <Menu
      label={`Column ${header}`}
      entries={entries}
      trigger={
        <button type="button" tabIndex={-1} aria-hidden data-column-menu data-filtered={filtered || undefined} className={classes.columnMenu}>
          {filtered ? <IconFilterFilled size={12} /> : <IconChevronDown size={12} />}
        </button>
      }
    />
  );
});
