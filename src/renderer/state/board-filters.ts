import { create } from 'zustand';

export type BoardFilter = {
  readonly text: string;
  readonly ownerIds: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
  /** Only cards that have been in their stage for longer than it allows. */
  readonly late: boolean;
  /** Rejected and withdrawn ones too, faded, at the foot of their column. */
  readonly closed: boolean;
  readonly collapsedStageIds: readonly string[];
};

const open: BoardFilter = { text: '', ownerIds: [], tags: [], sources: [], late: false, closed: false, collapsedStageIds: [] };

const useFilters = create<Readonly<Record<string, BoardFilter>>>(() => ({}));

/** What a job's board shows. */
export function useBoardFilter(jobId: string): BoardFilter {
  return useFilters((all) => all[jobId] ?? open);
}

export function setBoardFilter(jobId: string, next: Partial<BoardFilter>): void {
  useFilters.setState((all) => ({ [jobId]: { ...(all[jobId] ?? open), ...next } }));
}

/** Shows all cards again; collapsed columns stay collapsed. */
export function clearBoardFilter(jobId: string): void {
  useFilters.setState((all) => ({ [jobId]: { ...open, collapsedStageIds: all[jobId]?.collapsedStageIds ?? [] } }));
}
