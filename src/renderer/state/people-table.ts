import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** How the table of people is laid out: columns from the start, how many of them stay there, and widths that were changed. */
export type TableLayout = {
  readonly columns: readonly string[];
  readonly pinned: number;
  readonly widths: Readonly<Record<string, number>>;
};

/** What a desk begins with. */
export const startLayout: TableLayout = {
  columns: ['name', 'title', 'employer', 'city', 'warmth', 'contacted', 'source', 'interest', 'rating', 'owners', 'tags', 'createdAt'],
  pinned: 1,
  widths: {},
};

/** The layout on this device; the workspace's saved views carry their own columns. */
export const usePeopleTable = create<TableLayout>()(persist((): TableLayout => startLayout, { name: 'warmbench.people-table' }));

export function setLayout(next: Partial<TableLayout>): void {
  usePeopleTable.setState(next);
}

/** Puts a column at the place of another; those between move up. */
export function moveColumn(from: number, to: number): void {
  const { columns } = usePeopleTable.getState();
  const moved = columns[from];
  if (moved === undefined || to < 0 || to >= columns.length || to === from) return;
  setLayout({ columns: columns.toSpliced(from, 1).toSpliced(to, 0, moved) });
}

/** Shows a column at the end, or takes it off; the last one stays. */
export function toggleColumn(id: string): void {
  const { columns, pinned } = usePeopleTable.getState();
  const at = columns.indexOf(id);
  if (at === -1) setLayout({ columns: [...columns, id] });
  else if (columns.length > 1) setLayout({ columns: columns.toSpliced(at, 1), pinned: at < pinned ? pinned - 1 : pinned });
}

/** Lets a column stay at the start, as the last of those that do, or scroll again, as the first. */
export function togglePinned(id: string): void {
  const { columns, pinned } = usePeopleTable.getState();
  const at = columns.indexOf(id);
  if (at === -1) return;
  const stays = at < pinned;
  const to = stays ? pinned - 1 : pinned;
  setLayout({ columns: columns.toSpliced(at, 1).toSpliced(to, 0, id), pinned: stays ? pinned - 1 : pinned + 1 });
}
