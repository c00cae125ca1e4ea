import { useEffect, useRef, useState } from 'react';

export type RowHandlers<Row> = {
  readonly point: (index: number) => void;
  readonly open: (row: Row, index: number) => void;
  readonly select: (row: Row, how: { readonly range: boolean }) => void;
};

/** Handlers that stay the same functions from render to render, so that a row is drawn again only when it changed. */
export function useRowHandlers<Row>(now: RowHandlers<Row>): RowHandlers<Row> {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const [stable] = useState<RowHandlers<Row>>(() => ({
    point: (index) => latest.current.point(index),
    open: (row, index) => latest.current.open(row, index),
    select: (row, how) => latest.current.select(row, how),
  }));
  return stable;
}
