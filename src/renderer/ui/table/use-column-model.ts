import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { TableColumn } from './columns.ts';
import { useAppTable } from './use-app-table.ts';

/** Widths by column, px. */
export type Widths = Readonly<Record<string, number>>;

type Asked<Row> = {
  readonly columns: readonly TableColumn<Row>[];
  readonly hidden: readonly string[];
  /** How many columns stay at the start while the others scroll. */
  readonly pinned: number;
  readonly selectable: boolean;
  readonly widths: Widths | undefined;
  readonly onWidths: ((widths: Widths) => void) | undefined;
};

const noData: readonly never[] = [];
const noWidths: Widths = {};
const SELECT = 36;
/** After the last step of a change of width, ms. */
const SETTLE = 300;

/** The columns as they are laid out: their headers, the grid's template, and where pinned ones stay. */
export function useColumnModel<Row>({ columns, hidden, pinned, selectable, widths = noWidths, onWidths }: Asked<Row>) {
  const [sizes, setSizes] = useState<Widths>(widths);
  const [given, setGiven] = useState(widths);
  if (given !== widths) {
    setGiven(widths);
    setSizes(widths);
  }
  useSettled(sizes, widths, onWidths);

  const table = useAppTable<Row & object>({
    columns: useMemo(() => columns.map((column) => ({ id: column.id, header: column.header, size: column.width, minSize: column.minWidth ?? 56, maxSize: 900 })), [columns]),
    data: noData,
    state: { columnVisibility: useMemo(() => Object.fromEntries(hidden.map((one) => [one, false])), [hidden]), columnSizing: sizes },
    onColumnSizingChange: (change) => setSizes((old) => (typeof change === 'function' ? change(old) : change)),
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const shown = useMemo(() => columns.filter((column) => !hidden.includes(column.id)), [columns, hidden]);
  const template = headers.map((header, at) => (at === headers.length - 1 ? `minmax(${header.getSize()}px, 1fr)` : `${header.getSize()}px`));
  const starts: Record<string, string> = { '--columns': `${selectable ? `${SELECT}px ` : ''}${template.join(' ')}` };
  let start = selectable ? SELECT : 0;
  for (const [at, header] of headers.slice(0, pinned).entries()) {
    starts[`--pin-${at}`] = `${start}px`;
    start += header.getSize();
  }
  const step = (id: string, by: number, from: number): void => setSizes((old) => ({ ...old, [id]: Math.max(columns.find((one) => one.id === id)?.minWidth ?? 56, from + by) }));
  return { headers, shown, step, style: starts as CSSProperties };
}

/** Tells of new widths once they have come to rest. */
function useSettled(sizes: Widths, known: Widths, onWidths: ((widths: Widths) => void) | undefined): void {
  const latest = useRef(onWidths);
  useEffect(() => {
    latest.current = onWidths;
  });
  useEffect(() => {
    if (sizes === known) return undefined;
    const timer = setTimeout(() => latest.current?.(sizes), SETTLE);
    return () => clearTimeout(timer);
  }, [sizes, known]);
}
