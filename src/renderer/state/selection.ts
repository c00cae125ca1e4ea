import { create } from 'zustand';

type Selection = {
  /** The card or row the keys act on. */
  readonly focusedId: string | null;
  readonly selected: ReadonlySet<string>;
  /** Where a range selected with Shift starts. */
  readonly anchorId: string | null;
};

const none: Selection = { focusedId: null, selected: new Set(), anchorId: null };

/** By screen: `board:JOBID`, `people`, `tasks`. */
const useSelections = create<Readonly<Record<string, Selection>>>(() => ({}));

function change(screen: string, next: Partial<Selection>): void {
  useSelections.setState((all) => ({ [screen]: { ...(all[screen] ?? none), ...next } }));
}

/** What is focused and selected on a screen; give a selector to re-render only when that part changes. */
export function useSelection<T>(screen: string, select: (selection: Selection) => T): T {
  return useSelections((all) => select(all[screen] ?? none));
}

/** The same, outside of React: for handlers of keys. */
export function selectionOf(screen: string): Selection {
  return useSelections.getState()[screen] ?? none;
}

export function setFocused(screen: string, focusedId: string | null): void {
  if (selectionOf(screen).focusedId !== focusedId) change(screen, { focusedId });
}

/** Selects one more, or lets it go. */
export function toggleSelected(screen: string, id: string): void {
  const selected = new Set(selectionOf(screen).selected);
  if (!selected.delete(id)) selected.add(id);
  change(screen, { selected, anchorId: id });
}

/** Selects everything between the anchor and `id`, in the order of `ids`; adds to what is selected. */
export function selectRange(screen: string, id: string, ids: readonly string[]): void {
  const { anchorId, focusedId, selected } = selectionOf(screen);
  const from = ids.indexOf(anchorId ?? focusedId ?? id);
  const to = ids.indexOf(id);
  const range = from === -1 || to === -1 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  change(screen, { selected: new Set([...selected, ...range]), focusedId: id });
}

export function setSelected(screen: string, ids: Iterable<string>): void {
  change(screen, { selected: new Set(ids) });
}

export function clearSelected(screen: string): void {
  if (selectionOf(screen).selected.size > 0) change(screen, { selected: none.selected, anchorId: null });
}

/** What an action is about: the selected ones, or else the focused one. */
export function actedOn(screen: string): string[] {
  const { selected, focusedId } = selectionOf(screen);
  if (selected.size > 0) return [...selected];
  return focusedId === null ? [] : [focusedId];
}
