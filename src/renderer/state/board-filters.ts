import { create } from 'zustand';

export type BoardFilter = {
  readonly text: string;
  readonly ownerIds: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
  /** Only cards that have been in their stage for longer than it allows. */
  readonly late: boolean;
  readonly collapsedStageIds: readonly string[];
  /** The columns whose foot is open: those who ended there, faded. */
  readonly footStageIds: readonly string[];
};

const open: BoardFilter = { text: '', ownerIds: [], tags: [], sources: [], late: false, collapsedStageIds: [], footStageIds: [] };

const useFilters = create<Readonly<Record<string, BoardFilter>>>(() => ({}));

/** What a job's board shows. */
export function useBoardFilter(jobId: string): BoardFilter {
  return useFilters((all) => all[jobId] ?? open);
}

export function setBoardFilter(jobId: string, next: Partial<BoardFilter>): void {
  useFilters.setState((all) => ({ [jobId]: { ...(all[jobId] ?? open), ...next } }));
}

/** The same, outside of React. */
export function boardFilterOf(jobId: string): BoardFilter {
  return useFilters.getState()[jobId] ?? open;
}

/** Shows all cards again; columns stay as they are, collapsed or open. */
export function clearBoardFilter(jobId: string): void {
  const { collapsedStageIds, footStageIds } = boardFilterOf(jobId);
  useFilters.setState({ [jobId]: { ...open, collapsedStageIds, footStageIds } });
}
