import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { pinStyle } from './pin-style.ts';
import type { TableColumn, TableSort } from './columns.ts';
import classes from './data-table.module.css';

type HeaderCellProps<Row> = {
  readonly column: TableColumn<Row>;
  readonly at: number;
  readonly pinned: boolean;
  /** How the rows are sorted by it, and as the how-manieth of several; null when they are not. */
  readonly sort: (TableSort & { readonly place: number | null }) | null;
  /** `add`: beside the columns that the rows are sorted by already. */
  readonly onSort: ((sort: TableSort, how: { readonly add: boolean }) => void) | undefined;
  readonly onDragWidth: (event: unknown) => void;
  readonly onStepWidth: (step: number) => void;
  /** It goes to the place of another one. */
  readonly onMove: ((from: number, to: number) => void) | undefined;
  /** Beside the heading. */
  readonly end: ReactNode;
};

/**
 * A heading: sorts when it is pressed (with Shift, as a further order), changes its width by its edge or by Shift and an
 * arrow, and goes elsewhere by dragging or by Alt and an arrow; Alt and the arrow down open its menu, if it has one.
 */
export function HeaderCell<Row>({ column, at, pinned, sort, onSort, onDragWidth, onStepWidth, onMove, end }: HeaderCellProps<Row>) {
  const cell = useRef<HTMLDivElement>(null);
  const over = useColumnDrag(cell, at, onMove);
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  const onKeyDown = (event: KeyboardEvent): void => {
    const menu = event.altKey && event.key === 'ArrowDown' ? cell.current?.querySelector<HTMLElement>('[data-column-menu]') : null;
    if (menu) {
      event.preventDefault();
      // After the key: a menu that opens under it would take it, too.
      requestAnimationFrame(() => menu.click());
      return;
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    if (event.shiftKey) onStepWidth(step * 16);
    else if (event.altKey && onMove) onMove(at, at + step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={cell} role="columnheader" aria-sort={direction} className={classes.headCell} data-align={column.align} data-pinned={pinned || undefined} data-over={over ?? undefined} style={pinStyle(at, pinned)}>
      {onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={column.header}
          data-sort={column.id}
          aria-keyshortcuts={end ? 'Alt+ArrowDown' : undefined}
          onClick={(event) => onSort({ id: column.id, descending: sort ? !sort.descending : (column.descendingFirst ?? false) }, { add: event.shiftKey })}
          onKeyDown={onKeyDown}
        >
          <span className={classes.headText}>{column.header}</span>
          {sort && <Arrow size={12} aria-hidden />}
          {sort?.place && (
            <span className={classes.place} aria-hidden>
              {sort.place}
            </span>
          )}
        </button>
      ) : (
        <span className={classes.headText} title={column.header}>
          {column.header}
        </span>
      )}
      {end}
      <span aria-hidden className={classes.edge} onMouseDown={onDragWidth} onTouchStart={onDragWidth} />
    </div>
  );
}

/** Lets a heading be dragged onto another; answers on which side the one that is dragged over it would land. */
function useColumnDrag(cell: React.RefObject<HTMLDivElement | null>, at: number, onMove: ((from: number, to: number) => void) | undefined): 'before' | 'after' | null {
  const [over, setOver] = useState<'before' | 'after' | null>(null);
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  const movable = onMove !== undefined;
  useEffect(() => {
    const element = cell.current;
    const dragHandle = element?.querySelector('button');
    if (!movable || !element || !dragHandle) return undefined;
    const grid = element.closest('[role=grid]');
    const fromOf = (data: Record<string | symbol, unknown>) => (data['grid'] === grid && typeof data['column'] === 'number' ? data['column'] : null);
    const stopDragging = draggable({ element, dragHandle, getInitialData: () => ({ grid, column: at }) });
    const stopDropping = dropTargetForElements({
      element,
      canDrop: ({ source }) => fromOf(source.data) !== null,
      onDragEnter: ({ source }) => {
        const from = fromOf(source.data);
        setOver(from === null || from === at ? null : from < at ? 'after' : 'before');
      },
      onDragLeave: () => setOver(null),
      onDrop: ({ source }) => {
        setOver(null);
        const from = fromOf(source.data);
        if (from !== null && from !== at) latest.current?.(from, at);
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [cell, at, movable]);
  return over;
}
