import { memo } from 'react';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Checkbox } from '../fields/checkbox.tsx';
import type { TableColumn } from './columns.ts';
import classes from './data-table.module.css';
import { CellEdit } from './cell-edit.tsx';
import { pinStyle } from './pin-style.ts';
import type { RowHandlers } from './use-row-handlers.ts';

type TableRowProps<Row> = {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly pinned: number;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly label: string;
  readonly selectable: boolean;
  /** The column whose cell is edited. */
  readonly editing: string | null;
  readonly handlers: RowHandlers<Row>;
};

function PlainRow<Row>({ id, row, index, top, height, columns, pinned, focused, selected, label, selectable, editing, handlers }: TableRowProps<Row>) {
  return (
    // The grid handles the keys for all of its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      className={classes.row}
      data-focused={focused || undefined}
      data-selected={selected || undefined}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={(event) => {
        const target = event.target instanceof Element ? event.target : null;
        if (target?.closest('[data-editing]')) return;
        const column = event.detail === 2 ? target?.closest<HTMLElement>('[data-edit]')?.dataset['edit'] : undefined;
        // A range starts at the row that had the focus before.
        const selects = event.ctrlKey || event.metaKey || event.shiftKey;
        if (selects && row !== undefined) handlers.select(row, { range: event.shiftKey });
        handlers.point(index);
        if (selects || row === undefined || event.detail !== 2) return;
        if (column === undefined) handlers.open(row, index);
        else handlers.edit(row, column);
      }}
    >
      {selectable && (
        <div role="gridcell" className={classes.cell} data-pinned={pinned > 0 || undefined} data-select>
          {row !== undefined && (
            <Checkbox
              aria-label={`Select ${label}`}
              tabIndex={-1}
              checked={selected}
              readOnly
              onClick={(event) => {
                event.stopPropagation();
                handlers.select(row, { range: event.shiftKey });
              }}
            />
          )}
        </div>
      )}
      {columns.map((column, at) => (
        <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align} data-pinned={at < pinned || undefined} data-edit={column.edit ? column.id : undefined} style={pinStyle(at, at < pinned)}>
          {row === undefined ? (
            <Skeleton width="60%" />
          ) : column.edit && editing === column.id ? (
            <CellEdit label={`${column.header} of ${label}`} value={column.edit.value(row)} onSave={(value) => handlers.save(row, column.id, value)} onEnd={(how) => handlers.endEdit(row, how)} />
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}

/** A row of the table, or the place of one that is coming. A click focuses it, a double click edits the cell, or else opens the row. */
export const TableRow = memo(PlainRow) as typeof PlainRow;
