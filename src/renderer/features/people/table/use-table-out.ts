import { useState } from 'react';
import { allViews } from '#data/queries/rows.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { usePeopleView } from '#state/people-view.ts';
import { copyTable } from './copy-table.ts';
import type { PeopleColumn } from './columns.tsx';
import { MOST_ON_PAPER, type Sheet } from './print-sheet.tsx';
import { readTable } from './table-text.ts';

/** Answers the keys that take the table elsewhere: to the clipboard, and onto paper. Answers what is being printed. */
export function useTableOut(query: PeopleQuery, columns: readonly PeopleColumn[]): { readonly sheet: Sheet | null; readonly onDone: () => void } {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useCommand('list.copy', () => {
    // Text that is marked is copied as usual.
    if (getSelection()?.toString()) return false;
    void copyTable(query, columns);
    return true;
  });
  useCommand('list.print', () => {
    void readTable(query, columns, MOST_ON_PAPER).then((text) => {
      const { view } = usePeopleView.getState();
      setSheet({ ...text, search: query.text.trim(), view: allViews().snapshot().rows.get(view ?? '')?.name ?? '', at: Date.now() });
    });
  });
  return { sheet, onDone: () => setSheet(null) };
}
