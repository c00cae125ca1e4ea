import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, type RefObject } from 'react';
import { moveCards } from '../actions/move.ts';
import type { BoardController } from './board-controller.ts';
import { cardDrag, columnDrop } from './drag-data.ts';
import { EdgeScroll } from './edge-scroll.ts';
import { neighboursAt, staysPut } from './walk.ts';

/** Moves cards where they are dropped, and scrolls while they are dragged along an edge. */
export function useBoardDrops(board: BoardController, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = scroller.current;
    if (!node) return undefined;
    const edges = new EdgeScroll(node);
    const stopMonitor = monitorForElements({
      canMonitor: ({ source }) => cardDrag(source.data) !== null,
      onDrag: ({ location }) => edges.follow(location.current.input),
      onDrop: ({ source, location }) => {
        edges.stop();
        const drag = cardDrag(source.data);
        const drop = columnDrop(location.current.dropTargets[0]?.data);
        const column = board.model.columns.find((one) => one.stage.id === drop?.stageId);
        if (!drag || !drop || !column) return;
        const moving = new Set(drag.ids);
        if (staysPut(column, drop.gap, moving)) return;
        void moveCards(board, drag.ids, column, neighboursAt(column, drop.gap, moving));
      },
    });
    return () => {
      stopMonitor();
      edges.stop();
    };
  }, [board, scroller]);
}
