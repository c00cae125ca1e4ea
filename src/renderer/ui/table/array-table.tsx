import { useMemo, useState } from 'react';
import { compareText } from '../format/sort.ts';
import type { TableColumn, TableSort } from './columns.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';

type ArrayTableProps<Row> = Omit<DataTableProps<Row>, 'rowCount' | 'getRow' | 'sort' | 'onSort' | 'onRange' | 'indexOf'> & {
  readonly rows: readonly Row[];
  readonly startSort?: TableSort;
};

/** A table of rows that are all there; it sorts them itself, by what the columns' `sortValue` answers. */
export function ArrayTable<Row>({ rows, startSort, ...rest }: ArrayTableProps<Row>) {
  const [sort, setSort] = useState<TableSort | null>(startSort ?? null);
  const sorted = useMemo(() => sortRows(rows, rest.columns, sort), [rows, rest.columns, sort]);
  const places = useMemo(() => new Map(sorted.map((row, index) => [rest.rowKey(row), index])), [sorted, rest]);
  return <DataTable {...rest} rowCount={sorted.length} getRow={(index) => sorted[index]} indexOf={(key) => places.get(key) ?? -1} sort={sort} onSort={setSort} />;
}

/** Sorted rows; what has no value is last either way. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], sort: TableSort | null): readonly Row[] {
  const valueOf = columns.find((column) => column.id === sort?.id)?.sortValue;
  if (!sort || !valueOf) return rows;
  const turn = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order = typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : compareText(String(a.value), String(b.value));
      return order * turn;
    })
    .map(({ row }) => row);
}
