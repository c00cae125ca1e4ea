import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import classes from './virtual-list.module.css';

export type VirtualListHandle = { readonly scrollTo: (index: number) => void; readonly element: () => HTMLElement | null };

type VirtualListProps = {
  readonly label: string;
  readonly count: number;
  /** About how high an item is, in px; each is measured when it is shown. */
  readonly estimate: number | ((index: number) => number);
  readonly itemKey: (index: number) => string;
  readonly render: (index: number) => ReactNode;
  readonly gap?: number;
  /** Room above the first and below the last item. */
  readonly padding?: number;
  readonly role?: 'list' | 'feed' | 'listbox';
  readonly ref?: Ref<VirtualListHandle>;
};

/** A long list of items of any height; only those in view exist. Fills its parent and scrolls by itself. */
export function VirtualList({ label, count, estimate, itemKey, render, gap = 0, padding = 0, role = 'list', ref }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    gap,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (typeof estimate === 'number' ? estimate : estimate(index)),
    getItemKey: itemKey,
    overscan: 2,
    paddingStart: padding,
    paddingEnd: padding,
  });
  useImperativeHandle(ref, () => ({ scrollTo: (index) => virtual.scrollToIndex(index), element: () => scroller.current }), [virtual]);
  return (
    <div ref={scroller} className={classes.scroller}>
      <div role={role} aria-label={label} className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role={role === 'list' ? 'listitem' : undefined}
            aria-setsize={role === 'list' ? count : undefined}
            aria-posinset={role === 'list' ? item.index + 1 : undefined}
            className={classes.item}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {render(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
