import { useState } from 'react';
import type { EditEnd } from './cell-edit.tsx';
import type { TableColumn } from './columns.ts';

/** The cell that is edited: the key of its row, and its column. */
type Editing = { readonly key: string; readonly column: string };

/** Which cell of a table is edited, and where editing goes on. `leave` gives the table the focus again. */
export function useCellEdit<Row>(columns: readonly TableColumn<Row>[], rowKey: (row: Row) => string, leave: () => void) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const editable = columns.filter(({ edit }) => edit !== undefined);
  const start = (row: Row, column = last): boolean => {
    const to = editable.find(({ id }) => id === column) ?? editable[0];
    if (!to) return false;
    setEditing({ key: rowKey(row), column: to.id });
    setLast(to.id);
    return true;
  };
  const end = (row: Row, how: EditEnd): void => {
    const at = editable.findIndex(({ id }) => id === editing?.column);
    const to = how === 'stay' ? undefined : editable[at + (how === 'next' ? 1 : -1)];
    if (to) start(row, to.id);
    else {
      // Only when nothing else has been given the focus meanwhile.
      const inside = document.activeElement === document.body || document.activeElement?.closest('[data-editing]');
      setEditing(null);
      if (inside) leave();
    }
  };
  const save = async (row: Row, column: string, value: string): Promise<string | null> => (await editable.find(({ id }) => id === column)?.edit?.save(row, value)) ?? null;
  return { editing, start, end, save };
}
