import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { TableColumn, TableSort } from './columns.ts';
import classes from './data-table.module.css';

type HeaderCellProps<Row> = {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | null;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly onDragWidth: (event: unknown) => void;
  readonly onStepWidth: (step: number) => void;
};

/** A heading: sorts when it is pressed, and changes its width by its edge or by Shift and an arrow. */
export function HeaderCell<Row>({ column, sort, onSort, onDragWidth, onStepWidth }: HeaderCellProps<Row>) {
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-sort={direction} className={classes.headCell} data-align={column.align}>
      {onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={column.header}
          onClick={() => onSort({ id: column.id, descending: sort ? !sort.descending : (column.descendingFirst ?? false) })}
          onKeyDown={(event) => {
            const step = event.shiftKey ? { ArrowLeft: -16, ArrowRight: 16 }[event.key] : undefined;
            if (step === undefined) return;
            event.preventDefault();
            onStepWidth(step);
          }}
        >
          <span className={classes.headText}>{column.header}</span>
          {sort && <Arrow size={12} aria-hidden />}
        </button>
      ) : (
        <span className={classes.headText} title={column.header}>
          {column.header}
        </span>
      )}
      <span aria-hidden className={classes.edge} onMouseDown={onDragWidth} onTouchStart={onDragWidth} />
    </div>
  );
}
