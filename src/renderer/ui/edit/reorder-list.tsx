import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { IconGripVertical } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { announce } from '../feedback/announce.ts';
import classes from './reorder-list.module.css';

type ReorderListProps<Item extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly Item[];
  /** Names an item to assistive technology. */
  readonly nameOf: (item: Item) => string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: (item: Item, index: number) => ReactNode;
};

/** A short list in an order of one's own: dragged by its grips, or moved by the arrow keys on a grip. */
export function ReorderList<Item extends { readonly id: string }>({ label, items, nameOf, onMove, children }: ReorderListProps<Item>) {
  const listId = useId();
  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || to === from) return;
    onMove(from, to);
    announce(`${nameOf(item)}, now ${to + 1} of ${items.length}`);
  };
  return (
    <ol aria-label={label} className={classes.list}>
      {items.map((item, index) => (
        <Row key={item.id} listId={listId} index={index} count={items.length} name={nameOf(item)} onMove={move}>
          {children(item, index)}
        </Row>
      ))}
    </ol>
  );
}

type RowProps = {
  readonly listId: string;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
};

const targets: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

function Row({ listId, index, count, name, onMove, children }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMove);
  const [over, setOver] = useState<'before' | 'after' | null>(null);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(() => {
    const element = row.current;
    const dragHandle = grip.current;
    if (!element || !dragHandle) return undefined;
    const fromOf = (data: Record<string | symbol, unknown>) => (data['list'] === listId && typeof data['index'] === 'number' ? data['index'] : null);
    const show = (data: Record<string | symbol, unknown>) => {
      const from = fromOf(data);
      setOver(from === null || from === index ? null : from < index ? 'after' : 'before');
    };
    const stopDragging = draggable({ element, dragHandle, getInitialData: () => ({ list: listId, index }) });
    const stopDropping = dropTargetForElements({
      element,
      canDrop: ({ source }) => fromOf(source.data) !== null,
      onDragEnter: ({ source }) => show(source.data),
      onDragLeave: () => setOver(null),
      onDrop: ({ source }) => {
        setOver(null);
        const from = fromOf(source.data);
        if (from !== null) latest.current(from, index);
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [listId, index]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targets[event.key];
    if (!target || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(index, target(index, count));
  };

  return (
    <li ref={row} className={classes.row} data-over={over ?? undefined}>
      <button ref={grip} type="button" className={classes.grip} aria-label={`Move ${name}, ${index + 1} of ${count}`} title="Drag, or press the arrow keys" onKeyDown={onKeyDown}>
        <IconGripVertical size={14} aria-hidden />
      </button>
      <div className={classes.content}>{children}</div>
    </li>
  );
}
