import { create } from 'zustand';

/**
 * Every dialog of the app and what it needs to know: ids, never rows. A new kind is added here and in `app/dialogs.tsx`;
 * the compiler asks for the second when the first is there.
 */
export type Dialog =
  | { readonly kind: 'reject'; readonly applicationIds: readonly string[]; readonly as?: 'rejected' | 'withdrawn' }
  | { readonly kind: 'move'; readonly applicationIds: readonly string[] }
  /** A stage asks for an interview or a note; the cards go between `after` and `before` (ids of applications). */
  | { readonly kind: 'move-demands'; readonly applicationIds: readonly string[]; readonly stageId: string; readonly after: string | null; readonly before: string | null }
  | { readonly kind: 'add-candidates'; readonly jobId: string; readonly stageId?: string }
  | { readonly kind: 'interview'; readonly personId: string; readonly applicationId?: string; readonly interviewId?: string }
  | { readonly kind: 'task'; readonly personIds?: readonly string[]; readonly applicationId?: string; readonly jobId?: string; readonly taskId?: string }
  | { readonly kind: 'snooze'; readonly taskIds: readonly string[] }
  | { readonly kind: 'new-person'; readonly name?: string; readonly jobId?: string; readonly companyId?: string }
  | { readonly kind: 'add-to-job'; readonly personIds: readonly string[] }
  /** Two records of one person; with one, the other is asked for. */
  | { readonly kind: 'merge'; readonly personIds: readonly string[] }
  | { readonly kind: 'add-to-pool'; readonly personIds: readonly string[] }
  /** A pool or segment, new or there already; a new one may begin with a query, or with people in it. */
  | { readonly kind: 'pool'; readonly poolId?: string; readonly as?: 'static' | 'segment'; readonly name?: string; readonly description?: string; readonly query?: string; readonly personIds?: readonly string[] }
  | { readonly kind: 'pool-note'; readonly poolId: string; readonly personIds: readonly string[] }
  | { readonly kind: 'add-members'; readonly poolId: string; readonly stageId?: string }
  | { readonly kind: 'new-company'; readonly name?: string }
  | { readonly kind: 'job'; readonly jobId?: string; readonly companyId?: string }
  | { readonly kind: 'search-help' }
  | { readonly kind: 'people-columns' }
  | { readonly kind: 'people-search' }
  /** The table as it is, kept under a name; or another name for a view. */
  | { readonly kind: 'view'; readonly viewId?: string }
  | { readonly kind: 'people-filter'; readonly column: string }
  | { readonly kind: 'warmth'; readonly personId: string }
  | { readonly kind: 'document'; readonly documentId: string; readonly personId: string }
  | { readonly kind: 'stage-template'; readonly pipelineId?: string };

export type DialogKind = Dialog['kind'];
export type DialogOf<Kind extends DialogKind> = Extract<Dialog, { kind: Kind }>;

/** The one dialog that is open. */
export const useDialog = create<{ readonly current: Dialog | null }>(() => ({ current: null }));

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ current: dialog });
}

export function closeDialog(): void {
  useDialog.setState({ current: null });
}
