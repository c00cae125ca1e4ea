import { Skeleton } from '../feedback/skeleton.tsx';
import { Checkbox } from '../fields/checkbox.tsx';
import type { TableColumn } from './columns.ts';
import classes from './data-table.module.css';

type TableRowProps<Row> = {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly focused: boolean;
  readonly selected: boolean;
  readonly label: string;
  readonly onPoint: (index: number) => void;
  readonly onOpen: ((row: Row, index: number) => void) | undefined;
  readonly onSelect: ((row: Row, how: { readonly range: boolean }) => void) | undefined;
};

/** A row of the table, or the place of one that is coming. A click focuses it, a double click opens it. */
export function TableRow<Row>({ id, row, index, top, height, columns, focused, selected, label, onPoint, onOpen, onSelect }: TableRowProps<Row>) {
  return (
    // The grid handles the keys for all of its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={onSelect ? selected : undefined}
      className={classes.row}
      data-focused={focused || undefined}
      data-selected={selected || undefined}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={(event) => {
        onPoint(index);
        if (row !== undefined && onSelect && (event.ctrlKey || event.metaKey || event.shiftKey)) onSelect(row, { range: event.shiftKey });
        else if (row !== undefined && event.detail === 2) onOpen?.(row, index);
      }}
    >
      {onSelect && (
        <div role="gridcell" className={classes.cell}>
          {row !== undefined && (
            <Checkbox aria-label={`Select ${label}`} tabIndex={-1} checked={selected} readOnly onClick={(event) => {
              event.stopPropagation();
              onSelect(row, { range: event.shiftKey });
            }} />
          )}
        </div>
      )}
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align}>
          {row === undefined ? <Skeleton width="60%" /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}
