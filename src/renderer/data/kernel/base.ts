import type { OpDraft } from '#shared/sync/op.ts';
import { baseOf } from '#shared/sync/guarded.ts';
import { elemStamp } from '#shared/sync/row.ts';
import { rowKey, type RowsByKey } from './view.ts';

/** The user saw what is there now: an undo, too, replaces the present value knowingly. */
export function withBase(draft: OpDraft, before: RowsByKey): OpDraft {
  const row = before.get(rowKey(draft.entity, draft.id));
  if (!row || draft.base !== undefined) return draft;
  if (draft.kind === 'set') {
    const base = baseOf(draft.entity, row, draft.field as string);
    return base === undefined ? draft : { ...draft, base };
  }
  if (draft.kind === 'elem') return { ...draft, base: elemStamp(row, draft.field as string, draft.elem as string) };
  return draft;
}
