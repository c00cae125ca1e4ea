import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { desk } from '#data/desk.ts';
import { useSelection } from '#state/selection.ts';
import { BoardCard } from '../card/card.tsx';
import { columnElementId, useController } from './board-controller.ts';
import { ColumnFold } from './column-fold.tsx';
import { ColumnHeader } from './column-header.tsx';
import type { Card, Column } from './board-model.ts';
import classes from './column.module.css';
import { columnWidth, firstHeight, foldHeight, rowHeight, scrollTopFor } from './layout.ts';
import type { BoardData } from './use-board.ts';
import { useColumnDrop } from './use-column-drop.ts';

type ColumnProps = Pick<BoardData, 'daysIn' | 'today' | 'tasks' | 'users' | 'questions'> & {
  readonly column: Column;
  /** Its cards are drawn; otherwise only its header is. */
  readonly drawn: boolean;
  /** The card of this column that Tab leads to, when nothing on the board has the focus. */
  readonly tabStopId: string | null;
};

/** A stage's cards, as a grid of one column; draws only what is in view, and the card that has the focus. */
export const BoardColumn = memo(function BoardColumn(props: ColumnProps) {
  const { column, drawn } = props;
  const section = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const gap = useColumnDrop(section, scroller, column);
  const headingId = useId();
  return (
    <section
      ref={section}
      id={columnElementId(column.stage.id)}
      className={classes.column}
      aria-labelledby={headingId}
      data-collapsed={column.collapsed || undefined}
      data-over={gap !== null || undefined}
    >
      <ColumnHeader column={column} id={headingId} />
      {!column.collapsed && (
        <div ref={scroller} className={classes.scroller} data-column-scroll>
          {drawn && <ColumnList {...props} gap={gap} scroller={scroller} labelId={headingId} />}
        </div>
      )}
    </section>
  );
});

type ListProps = ColumnProps & { readonly gap: number | null; readonly scroller: React.RefObject<HTMLDivElement | null>; readonly labelId: string };

function ColumnList({ column, tabStopId, daysIn, today, tasks, users, questions, gap, scroller, labelId }: ListProps) {
  const board = useController();
  const { cards, ended, stage } = column;
  const folded = ended.length > 0 ? 1 : 0;
  const count = cards.length + folded + (column.footOpen ? ended.length : 0);
  const rows = useMemo(() => rowsById(column), [column]);
  const focusedRow = useSelection(board.screen, ({ focusedId }) => rows.get(focusedId ?? '') ?? -1);
  const cardAt = useCallback((row: number): Card | undefined => (row < cards.length ? cards[row] : ended[row - cards.length - 1]), [cards, ended]);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => (row === cards.length ? foldHeight : rowHeight),
    getItemKey: useCallback((row: number) => cardAt(row)?.id ?? `fold-${row}`, [cardAt]),
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), focusedRow), [focusedRow]),
    initialRect: { width: columnWidth, height: firstHeight },
    overscan: 1,
  });
  const items = virtual.getVirtualItems();

  useLayoutEffect(
    () =>
      board.addScroller(stage.id, (index) => {
        const row = virtual.measurementsCache[index < cards.length ? index : index + folded];
        const top = row && scrollTopFor(row, virtual.scrollOffset ?? 0, virtual.scrollRect?.height ?? firstHeight);
        if (top !== undefined && top !== null && scroller.current) scroller.current.scrollTop = top;
      }),
    [board, stage.id, virtual, scroller, cards.length, folded],
  );
  const shown = items.flatMap((item) => (item.index === cards.length ? [] : (cardAt(item.index)?.personId ?? []))).join(' ');
  useEffect(() => {
    if (shown) void desk().people.need(shown.split(' '));
  }, [shown]);

  if (count === 0) return <p className={classes.nothing}>{column.total > 0 ? 'Nobody here fits the filter' : 'Nobody here'}</p>;
  return (
    <>
      {gap !== null && <div className={classes.indicator} style={{ top: gap * rowHeight + 2 }} aria-hidden />}
      <div role="grid" aria-labelledby={labelId} aria-rowcount={count} aria-multiselectable className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          if (item.index === cards.length) return <ColumnFold key={item.key} column={column} position={item.index + 1} top={item.start} />;
          const card = cardAt(item.index);
          return (
            card && (
              <BoardCard
                key={item.key}
                card={card}
                stage={stage}
                days={daysIn(card.progress.since)}
                today={today}
                task={tasks.get(card.personId)}
                owner={users.get(card.ownerId ?? '')}
                questions={questions}
                position={item.index + 1}
                top={item.start}
                ended={item.index > cards.length}
                tabStop={card.id === tabStopId}
              />
            )
          );
        })}
      </div>
    </>
  );
}

/** The row of every card of a column; the line between the cards and the foot is a row, too. */
function rowsById({ cards, ended, footOpen }: Column): ReadonlyMap<string, number> {
  const rows = new Map(cards.map((card, row) => [card.id, row]));
  if (footOpen) ended.forEach((card, at) => rows.set(card.id, cards.length + 1 + at));
  return rows;
}

/** The rows in view, and the one with the focus wherever it is: taking it away would throw the focus off the board. */
function withRow(rows: readonly number[], row: number): number[] {
  return row < 0 || rows.includes(row) ? [...rows] : [...rows, row].toSorted((a, b) => a - b);
}
