import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview';
import { useEffect, useState, type RefObject } from 'react';
import { selectionOf } from '#state/selection.ts';
import { formatCount } from '#ui/format/format.ts';
import classes from '../card/card.module.css';
import { useController } from './board-controller.ts';
import { inBoardOrder } from './walk.ts';

/** Makes a card draggable; one of several selected cards takes the others along. Answers whether it is being dragged. */
export function useDraggableCard(element: RefObject<HTMLElement | null>, id: string, enabled: boolean): boolean {
  const board = useController();
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (!node || !enabled) return undefined;
    const dragged = (): string[] => {
      const { selected } = selectionOf(board.screen);
      return selected.has(id) ? inBoardOrder(board.model, selected) : [id];
    };
    return draggable({
      element: node,
      getInitialData: () => ({ kind: 'cards', ids: dragged() }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const count = dragged().length;
        if (count < 2) return;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            const preview = document.createElement('div');
            preview.className = classes['preview'] ?? '';
            preview.textContent = formatCount(count, 'candidate', 'candidates');
            container.append(preview);
          },
        });
      },
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [board, element, id, enabled]);
  return dragging;
}
