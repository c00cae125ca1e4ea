import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useState, type RefObject } from 'react';
import type { Column } from './board-model.ts';
import { cardDrag } from './drag-data.ts';
import { rowHeight } from './layout.ts';

/** Lets cards be dropped into a column. Answers the gap between its cards they hover over, or null. */
export function useColumnDrop(section: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>, column: Column): number | null {
  const [gap, setGap] = useState<number | null>(null);
  const stageId = column.stage.id;
  const count = column.cards.length;
  useEffect(() => {
    const node = section.current;
    if (!node) return undefined;
    const gapAt = (clientY: number): number => {
      const list = scroller.current;
      if (!list) return count;
      const y = clientY - list.getBoundingClientRect().top + list.scrollTop;
      return Math.max(0, Math.min(count, Math.round(y / rowHeight)));
    };
    return dropTargetForElements({
      element: node,
      canDrop: ({ source }) => cardDrag(source.data) !== null,
      getData: ({ input }) => ({ kind: 'column', stageId, gap: gapAt(input.clientY) }),
      onDragEnter: ({ location }) => setGap(gapAt(location.current.input.clientY)),
      onDrag: ({ location }) => setGap(gapAt(location.current.input.clientY)),
      onDragLeave: () => setGap(null),
      onDrop: () => setGap(null),
    });
  }, [section, scroller, stageId, count]);
  return gap;
}
