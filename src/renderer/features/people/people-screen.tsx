import { IconFileImport, IconPlus, IconUsers, IconUserSearch } from '@tabler/icons-react';
import { useCallback, useMemo, type ReactNode } from 'react';
import { marksOf } from '#shared/domain/query/marks.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { followPanel, openPanel } from '#state/panel.ts';
import { moveColumn, setLayout, usePeopleTable } from '#state/people-table.ts';
import { clearPeopleFilter, sortPeople, usePeopleView, type ViewSort } from '#state/people-view.ts';
import { navigate } from '#state/route.ts';
import { setFocused, toggleSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Screen } from '#ui/screen.tsx';
import type { TableColumn, TableSort } from '#ui/table/columns.ts';
import { DataTable } from '#ui/table/data-table.tsx';
import { useFocusTable } from '#ui/table/use-focus-table.ts';
import { BulkBar } from './bulk-bar.tsx';
import { Filters } from './filters.tsx';
import { isFiltered, queryOf } from './people-query.ts';
import { PeopleWalk } from './people-walk.tsx';
import { PEOPLE } from './screen-name.ts';
import { MarksContext } from './search/marks.tsx';
import { SearchNote } from './search/search-note.tsx';
import { useParsed } from './search/use-parsed.ts';
import { selectTo } from './select-to.ts';
import { ColumnMenu } from './table/column-menu.tsx';
import { columnsOf, shownBy } from './table/columns.tsx';
import { PrintSheet } from './table/print-sheet.tsx';
import { useTableOut } from './table/use-table-out.ts';
import { usePeopleCommands } from './use-people-commands.ts';
import { usePeopleRows } from './use-people-rows.ts';

const keyOf = (row: Entry) => row.id;
const nameOf = (row: Entry) => row.name;

/** Everybody: to search, sort, narrow, select and act on, however many they are. */
export function PeopleScreen() {
  const view = usePeopleView();
  const layout = usePeopleTable();
  const columns = useMemo(() => columnsOf(layout.columns), [layout.columns]);
  const query = useMemo(() => queryOf(view, shownBy(columns)), [view, columns]);
  const rows = usePeopleRows(query);
  const focusedId = useSelection(PEOPLE, (selection) => selection.focusedId);
  const selected = useSelection(PEOPLE, (selection) => selection.selected);
  // Of the rows that are there: marking the old ones with the new words would be drawn for nothing.
  const { node } = useParsed(rows.text);
  const marks = useMemo(() => marksOf(node), [node]);
  usePeopleCommands(query);
  useFocusTable();
  const { sheet, onDone } = useTableOut(query, columns);

  const onSelect = useCallback(
    (row: Entry, { range }: { readonly range: boolean }) => {
      if (range) void selectTo(query, row.id);
      else toggleSelected(PEOPLE, row.id);
    },
    [query],
  );
  const onFocus = useCallback((row: Entry) => {
    setFocused(PEOPLE, row.id);
    followPanel(row.id);
  }, []);

  const filtered = isFiltered(view);
  return (
    <Screen
      title="People"
      scope="list"
      lead={rows.ready && <CountBadge count={rows.total} label={filtered ? 'people found' : 'people'} />}
      actions={
        <>
          <Button variant="quiet" icon={<IconUsers size={16} />} shortcut={shortcutOf('go.duplicates')} onClick={() => navigate('duplicates')}>
            Duplicates
          </Button>
          <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={() => openDialog({ kind: 'new-person' })}>
            New person
          </Button>
        </>
      }
      toolbar={
        selected.size > 0 ? (
          <BulkBar />
        ) : (
          <>
            <Filters />
            <SearchNote text={view.text} forgiving={rows.forgiving} whole={rows.whole} />
          </>
        )
      }
    >
      <PeopleWalk query={query} indexOf={rows.indexOf} />
      {sheet && <PrintSheet sheet={sheet} onDone={onDone} />}
      <MarksContext value={marks}>
        <DataTable
          label="People"
          columns={columns}
          rowCount={rows.total}
          getRow={rows.getRow}
          rowKey={keyOf}
          rowLabel={nameOf}
          onRange={rows.onRange}
          indexOf={rows.indexOf}
          sort={sortOf(view.sort)}
          ties={view.ties.map(sortOf)}
          onSort={({ id, descending }, how) => sortPeople({ column: id, descending }, how)}
          pinned={layout.pinned}
          widths={layout.widths}
          onWidths={setWidths}
          onMoveColumn={moveColumn}
          headerEnd={columnMenu}
          focusedKey={focusedId}
          onFocus={onFocus}
          onOpen={open}
          selected={selected}
          onSelect={onSelect}
          empty={rows.ready && <Nobody filtered={filtered && rows.size > 0} />}
        />
      </MarksContext>
    </Screen>
  );
}

function sortOf({ column, descending }: ViewSort): TableSort {
  return { id: column, descending };
}

function setWidths(widths: Readonly<Record<string, number>>): void {
  setLayout({ widths });
}

function columnMenu({ id, header }: TableColumn<Entry>): ReactNode {
  return <ColumnMenu id={id} header={header} />;
}

function open(row: Entry): void {
  openPanel(row.id);
}

function Nobody({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon={<IconUserSearch size={24} stroke={1.5} />} message="Nobody fits. Take a filter off, or search for less." action={<Button onClick={clearPeopleFilter}>Show everybody</Button>} />;
  return (
    <EmptyState
      icon={<IconUserSearch size={24} stroke={1.5} />}
      message="Nobody here yet. Add the first person, or bring them all at once from a file."
      action={
        <Button icon={<IconFileImport size={16} />} onClick={() => navigate('import')}>
          Import people
        </Button>
      }
    />
  );
}
