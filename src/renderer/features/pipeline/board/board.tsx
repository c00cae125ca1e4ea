import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { desk } from '#data/desk.ts';
import { useDialog } from '#state/dialogs.ts';
import { useSelection } from '#state/selection.ts';
import { BoardContext, BoardController } from './board-controller.ts';
import { BoardWalk } from './board-walk.tsx';
import classes from './board.module.css';
import { BoardColumn } from './column.tsx';
import { showBoard } from './current-board.ts';
import { columnWidth } from './layout.ts';
import type { BoardData } from './use-board.ts';
import { useBoardCommands } from './use-board-commands.ts';
import { useBoardDrops } from './use-board-drops.ts';
import { firstCard } from './walk.ts';

type BoardProps = { readonly jobId: string; readonly board: BoardController; readonly data: BoardData };

/** The columns of a job, side by side. */
export function Board({ jobId, board, data }: BoardProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { model, applications, daysIn, today, tasks, users, questions } = data;
  const nobodyFocused = useSelection(board.screen, ({ focusedId }) => focusedId === null || !model.places.has(focusedId));
  const drawn = useDrawnColumns(model.columns.length);
  const first = nobodyFocused ? firstCard(model) : null;
  useBoardCommands(board);
  useBoardDrops(board, scroller);
  useFocusAfterDialogs(board);
  useRestOfPeople(jobId, data);
  useFocusInView(board, scroller);
  useEffect(() => showBoard(board), [board]);

  useLayoutEffect(() => {
    board.update(model, applications);
  }, [board, model, applications]);

  return (
    <BoardContext value={board}>
      <BoardWalk board={board} model={model} />
      <div ref={scroller} className={classes.board}>
        {model.columns.map((column, index) => (
          <BoardColumn
            key={column.stage.id}
            column={column}
            drawn={index < drawn}
            tabStopId={first && column.cards.includes(first) ? first.id : null}
            daysIn={daysIn}
            today={today}
            tasks={tasks}
            users={users}
            questions={questions}
          />
        ))}
      </div>
    </BoardContext>
  );
}

/** How many columns are drawn: at first those that fit beside the navigation, the others a moment later. */
function useDrawnColumns(count: number): number {
  const [drawn, setDrawn] = useState(() => Math.ceil((document.getElementById('main')?.clientWidth ?? window.innerWidth) / columnWidth));
  useEffect(() => {
    if (drawn >= count) return undefined;
    const idle = requestIdleCallback(() => setDrawn(count), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [drawn, count]);
  return drawn;
}

/** A board's controller, for as long as the job is shown. */
export function useBoardController(jobId: string, data: BoardData): BoardController {
  const [board] = useState(() => new BoardController(jobId, data.model));
  return board;
}

/** A dialog gives the focus back to where it came from; when that card has left the board, another one takes it. */
function useFocusAfterDialogs(board: BoardController): void {
  useEffect(
    () =>
      useDialog.subscribe(({ current }, { current: before }) => {
        if (current !== null || before === null) return;
        setTimeout(() => {
          if (document.activeElement === null || document.activeElement === document.body) board.refocus();
        }, 0);
      }),
    [board],
  );
}

/** The person beside the board takes room from it: the card they were opened from stays in view. */
function useFocusInView(board: BoardController, scroller: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (!scroller.current) return undefined;
    const observer = new ResizeObserver(() => board.keepInView());
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [board, scroller]);
}

/** Once the cards in view have their people, the rest is read in the background: the filter looks at all of them. */
function useRestOfPeople(jobId: string, { loaded, applications }: BoardData): void {
  useEffect(() => {
    if (!loaded) return undefined;
    const idle = requestIdleCallback(() => void desk().people.need([...applications.values()].map((card) => card.personId)), { timeout: 1500 });
    return () => cancelIdleCallback(idle);
  }, [jobId, loaded, applications]);
}
