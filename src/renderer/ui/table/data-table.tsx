import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { TableColumn, TableSort } from './columns.ts';
import classes from './data-table.module.css';
import { HeaderCell } from './header-cell.tsx';
import { moveBy } from './table-keys.ts';
import { TableRow } from './table-row.tsx';
import { useCellEdit } from './use-cell-edit.ts';
import { useColumnModel, type Widths } from './use-column-model.ts';
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
  /** What the rows are sorted by where the first is the same. */
  readonly ties?: readonly TableSort[];
  /** `add`: beside the columns that the rows are sorted by already. */
  readonly onSort?: ((sort: TableSort, how: { readonly add: boolean }) => void) | undefined;
  /** The row the keys act on; `indexOf` finds it again when the order changes. */
  readonly focusedKey?: string | null;
  readonly indexOf?: ((key: string) => number) | undefined;
  readonly onFocus?: ((row: Row, index: number) => void) | undefined;
  readonly onOpen?: ((row: Row, index: number) => void) | undefined;
  readonly selected?: ReadonlySet<string>;
  /** A row is selected or let go; with `range`, everything from the last one to it. */
  readonly onSelect?: ((row: Row, how: { readonly range: boolean }) => void) | undefined;
  readonly hiddenColumns?: readonly string[];
  /** So many columns stay at the start while the others scroll sideways. */
  readonly pinned?: number;
  /** Widths that differ from the columns' own; told again once a change has come to rest. */
  readonly widths?: Widths;
  readonly onWidths?: ((widths: Widths) => void) | undefined;
  /** A column goes to the place of another, counted from 0 among those shown. */
  readonly onMoveColumn?: ((from: number, to: number) => void) | undefined;
  /** Beside the heading of a column. */
  readonly headerEnd?: ((column: TableColumn<Row>) => ReactNode) | undefined;
  readonly empty?: ReactNode;
};

const noneSelected: ReadonlySet<string> = new Set();
const noneHidden: readonly string[] = [];
const noSorts: readonly TableSort[] = [];

/**
 * A table of any length: only the rows in view exist, asked for by index. It takes the focus as a whole; arrows, Home,
 * End, PageUp and PageDown move (with Shift, they select on the way), Enter opens, Space selects (with Shift, a range), F2 edits. On a
 * heading, Shift and an arrow change its width, Alt and an arrow its place; Shift and a click sort by it, too.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rowCount, getRow, rowKey, rowLabel, onRange, sort = null, ties = noSorts, onSort, focusedKey = null, indexOf, onFocus, onOpen, selected = noneSelected, onSelect, hiddenColumns = noneHidden, pinned = 0, widths, onWidths, onMoveColumn, headerEnd, empty } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRowHeight();
  const [focusedIndex, setFocusedIndex] = useState(0);
  const lastKey = useRef(focusedKey);
  /** The row that keys or the pointer went to last. */
  const pointed = useRef(0);

  const { headers, shown, step, style } = useColumnModel({ columns, hidden: hiddenColumns, pinned, selectable: onSelect !== undefined, widths, onWidths });
  const sorts = sort ? [sort, ...ties] : noSorts;

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
    if (index < 0) return;
    setFocusedIndex(index);
    // Somebody else moved the focus on: the row comes into sight. When only the rows moved, nothing jumps.
    if (lastKey.current !== focusedKey && index !== pointed.current) virtual.scrollToIndex(index);
    lastKey.current = focusedKey;
    pointed.current = index;
  }, [focusedKey, indexOf, virtual]);

  const focus = (index: number) => {
    pointed.current = index;
    setFocusedIndex(index);
    const row = getRow(index);
    if (row !== undefined) onFocus?.(row, index);
  };

  const cells = useCellEdit(shown, rowKey, () => scroller.current?.focus());
  const handlers = useRowHandlers<Row>({ edit: (row, column) => void cells.start(row, column), save: cells.save, endEdit: cells.end, point: focus, open: (row, index) => onOpen?.(row, index), select: (row, how) => onSelect?.(row, how) });

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
    else if (event.key === 'F2' && row !== undefined && cells.start(row)) virtual.scrollToIndex(focusedIndex);
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
      <div className={classes.inner} style={style}>
        <div role="row" aria-rowindex={1} className={classes.head}>
          {onSelect && <div role="columnheader" className={classes.headCell} data-pinned={pinned > 0 || undefined} data-select><VisuallyHidden>Selected</VisuallyHidden></div>}
          {headers.map((header, at) => {
            const column = shown[at];
            const place = sorts.findIndex((one) => one.id === column?.id);
            const by = sorts[place];
            return (
              column && (
                <HeaderCell
                  key={header.id}
                  column={column}
                  at={at}
                  pinned={at < pinned}
                  sort={by ? { ...by, place: sorts.length > 1 ? place + 1 : null } : null}
                  onSort={column.sortable ? onSort : undefined}
                  onDragWidth={header.getResizeHandler()}
                  onStepWidth={(px) => step(column.id, px, header.getSize())}
                  onMove={onMoveColumn}
                  end={headerEnd?.(column)}
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
                pinned={pinned}
                focused={index === focusedIndex}
                selected={key !== null && selected.has(key)}
                label={row !== undefined && rowLabel ? rowLabel(row) : `row ${index + 1}`}
                selectable={onSelect !== undefined}
                editing={key !== null && cells.editing?.key === key ? cells.editing.column : null}
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
