import { newId } from '#shared/ids.ts';
import type { EntryHead } from '#shared/journal.ts';
import type { OpDraft } from '#shared/sync/op.ts';

/** The start of an entry, with what a test cares for. */
export function head(over: Partial<EntryHead> = {}): EntryHead {
  return { id: newId(), command: 'test.do', title: 'Did something', kind: 'do', target: null, subjects: [], ...over };
}

export function undoOf(target: string, kind: 'undo' | 'redo' = 'undo'): EntryHead {
  return head({ command: `test.${kind}`, title: kind, kind, target });
}

export function create(id: string = newId(), refs: readonly string[] = []): OpDraft {
  return { kind: 'create', entity: 'people', id, value: { id, name: 'Ada' }, inverse: { kind: 'del' }, refs };
}

export function set(id: string, field: string, value: string): OpDraft {
  return { kind: 'set', entity: 'people', id, field, value, inverse: { kind: 'set', field, value: null } };
}
