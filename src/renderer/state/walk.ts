import { create } from 'zustand';

/**
 * The way from person to person of the screen beside the panel: the column of a board, the rows of a table. `at` counts from 0;
 * `previous` and `next` are people, null at the ends.
 */
export type Walk = {
  readonly at: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** Makes the one after or before the focused one, and shows its person in the panel. The focus stays where it is. */
  readonly go: (by: 1 | -1) => void;
};

const useWalks = create<{ readonly walk: Walk | null }>(() => ({ walk: null }));

/** Where one is, for what is read person by person; null where the screen has no order, or nobody is focused. */
export function useWalk(): Walk | null {
  return useWalks(({ walk }) => walk);
}

/** The same without drawing again when it changes. */
export function walkNow(): Walk | null {
  return useWalks.getState().walk;
}

/** Hears of every change. Answers how to end that. */
export function onWalk(listener: () => void): () => void {
  return useWalks.subscribe(listener);
}

/** The screen says where one is now. */
export function setWalk(walk: Walk | null): void {
  useWalks.setState({ walk });
}
