import { useEffect, useRef, useState } from 'react';
import type { EditEnd } from './cell-edit.tsx';

export type RowHandlers<Row> = {
  readonly point: (index: number) => void;
  readonly open: (row: Row, index: number) => void;
  readonly select: (row: Row, how: { readonly range: boolean }) => void;
  readonly edit: (row: Row, column: string) => void;
  readonly save: (row: Row, column: string, value: string) => Promise<string | null>;
  readonly endEdit: (row: Row, how: EditEnd) => void;
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
    edit: (row, column) => latest.current.edit(row, column),
    save: (row, column, value) => latest.current.save(row, column, value),
    endEdit: (row, how) => latest.current.endEdit(row, how),
  }));
  return stable;
}
