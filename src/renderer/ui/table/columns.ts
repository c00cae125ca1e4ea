import type { ReactNode } from 'react';

export type TableColumn<Row> = {
  readonly id: string;
  /** Its heading, and its name for assistive technology. */
  readonly header: string;
  /** Starting width in px; the user may change it. */
  readonly width: number;
  readonly minWidth?: number;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** The first click on the heading sorts downwards, as for dates. */
  readonly descendingFirst?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** How its cells are edited in place; without it they are not. `save` answers null, or what went wrong. */
  readonly edit?: { readonly value: (row: Row) => string; readonly save: (row: Row, value: string) => Promise<string | null> };
  /** What `ArrayTable` sorts by; null goes last. */
  readonly sortValue?: (row: Row) => string | number | null;
};

/** Which column the rows are sorted by. */
export type TableSort = { readonly id: string; readonly descending: boolean };

/** Gives columns their row's type. Call it outside of the component. */
export function tableColumns<Row>(columns: readonly TableColumn<Row>[]): readonly TableColumn<Row>[] {
  return columns;
}
