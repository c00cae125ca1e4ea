import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { TableColumn, TableSort } from './columns.ts';
import classes from './data-table.module.css';
import { HeaderCell } from './header-cell.tsx';
import { moveBy } from './table-keys.ts';
import { TableRow } from './table-row.tsx';
import { useAppTable } from './use-app-table.ts';
import { useRowHandlers } from './use-row-handlers.ts';
import { useRowHeight } from './use-row-height.ts';

export type DataTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowCount: number;
  /** The row at an index; undefined while it is not there yet, and its place is kept. */
  readonly getRow: (index: number) => Row | undefined;
  readonly rowKey: (row: Row) => string;
  /** Names a row in the label of its checkbox. */
  readonly rowLabel?: (row: Row) => string;
  /** Told which rows are in view, a few more on either side included. */
  readonly onRange?: ((first: number, last: number) => void) | undefined;
  readonly sort?: TableSort | null;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  /** The row the keys act on; `indexOf` finds it again when the order changes. */
  readonly focusedKey?: string | null;
  readonly indexOf?: ((key: string) => number) | undefined;
  readonly onFocus?: ((row: Row, index: number) => void) | undefined;
  readonly onOpen?: ((row: Row, index: number) => void) | undefined;
  readonly selected?: ReadonlySet<string>;
  /** A row is selected or let go; with `range`, everything from the last one to it. */
  readonly onSelect?: ((row: Row, how: { readonly range: boolean }) => void) | undefined;
  readonly hiddenColumns?: readonly string[];
  readonly empty?: ReactNode;
};

const noneSelected: ReadonlySet<string> = new Set();
const noneHidden: readonly string[] = [];
const noData: readonly never[] = [];

/**
 * A table of any length: only the rows in view exist, asked for by index. It takes the focus as a whole; arrows, Home,
 * End, PageUp and PageDown move (with Shift, they select on the way), Enter opens, Space selects (with Shift, a range). Shift
 * and an arrow on a heading change its width.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rowCount, getRow, rowKey, rowLabel, onRange, sort = null, onSort, focusedKey = null, indexOf, onFocus, onOpen, selected = noneSelected, onSelect, hiddenColumns = noneHidden, empty } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRowHeight();
  const [focusedIndex, setFocusedIndex] = useState(0);

  const table = useAppTable<Row & object>({
    columns: useMemo(() => columns.map((column) => ({ id: column.id, header: column.header, size: column.width, minSize: column.minWidth ?? 56, maxSize: 900 })), [columns]),
    data: noData,
    state: { columnVisibility: useMemo(() => Object.fromEntries(hiddenColumns.map((one) => [one, false])), [hiddenColumns]) },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const shown = useMemo(() => columns.filter((column) => !hiddenColumns.includes(column.id)), [columns, hiddenColumns]);
  const widths = headers.map((header, at) => (at === headers.length - 1 ? `minmax(${header.getSize()}px, 1fr)` : `${header.getSize()}px`));
  const template = `${onSelect ? '36px ' : ''}${widths.join(' ')}`;

  const virtual = useVirtualizer({ count: rowCount, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 3, scrollPaddingStart: 32 });
  useEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;

  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);

  useEffect(() => {
    const index = focusedKey === null || !indexOf ? -1 : indexOf(focusedKey);
    if (index >= 0) setFocusedIndex(index);
  }, [focusedKey, indexOf]);

  const focus = (index: number) => {
    setFocusedIndex(index);
    const row = getRow(index);
    if (row !== undefined) onFocus?.(row, index);
  };

  const handlers = useRowHandlers<Row>({ point: focus, open: (row, index) => onOpen?.(row, index), select: (row, how) => onSelect?.(row, how) });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || rowCount === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2);
    const next = moveBy(event.key, focusedIndex, rowCount, page);
    const row = getRow(focusedIndex);
    if (next !== null) {
      const to = getRow(next);
      if (event.shiftKey && to !== undefined && onSelect) onSelect(to, { range: true });
      focus(next);
      virtual.scrollToIndex(next);
    } else if (event.key === 'Enter' && row !== undefined && onOpen) onOpen(row, focusedIndex);
    else if (event.key === ' ' && row !== undefined && onSelect) onSelect(row, { range: event.shiftKey });
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={rowCount > 0 && focusedIndex >= first && focusedIndex <= last ? `${id}-${focusedIndex}` : undefined}
      className={classes.table}
      onKeyDown={onKeyDown}
    >
      <div className={classes.inner} style={{ '--columns': template } as CSSProperties}>
        <div role="row" aria-rowindex={1} className={classes.head}>
          {onSelect && <div role="columnheader" className={classes.headCell}><VisuallyHidden>Selected</VisuallyHidden></div>}
          {headers.map((header, at) => {
            const column = shown[at];
            return (
              column && (
                <HeaderCell
                  key={header.id}
                  column={column}
                  sort={sort?.id === column.id ? sort : null}
                  onSort={column.sortable ? onSort : undefined}
                  onDragWidth={header.getResizeHandler()}
                  onStepWidth={(step) => table.setColumnSizing((sizes) => ({ ...sizes, [header.column.id]: Math.max(column.minWidth ?? 56, header.getSize() + step) }))}
                />
              )
            );
          })}
        </div>
        <div className={classes.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = getRow(index);
            const key = row === undefined ? null : rowKey(row);
            return (
              <TableRow
                // By place, not by row: sorting and searching then fill rows that are there instead of making new ones.
                key={index}
                id={`${id}-${index}`}
                row={row}
                index={index}
                top={start}
                height={height}
                columns={shown}
                focused={index === focusedIndex}
                selected={key !== null && selected.has(key)}
                label={row !== undefined && rowLabel ? rowLabel(row) : `row ${index + 1}`}
                selectable={onSelect !== undefined}
                handlers={handlers}
              />
            );
          })}
        </div>
      </div>
      {rowCount === 0 && (
        <div role="row" className={classes.empty}>
          <div role="gridcell">{empty}</div>
        </div>
      )}
    </div>
  );
}
