import { fail, ok, type Result } from '#shared/result.ts';
import { MAX_OP_BYTES, type OpDraft } from '#shared/sync/op.ts';

/** An op ready to be written: its values as JSON text. */
export type OpText = { readonly draft: OpDraft; readonly value: string | null; readonly inverse: string };

const MAX_BATCH_CHARS = 64 * 1024 * 1024;

/** Turns drafts into text before a transaction begins, and refuses what is too large or could not be read back. */
export function opTexts(drafts: readonly OpDraft[]): Result<readonly OpText[]> {
  const texts: OpText[] = [];
  let chars = 0;
  for (const draft of drafts) {
    const value = draft.value === undefined ? null : JSON.stringify(draft.value);
    const inverse = JSON.stringify(draft.inverse);
    const size = (value?.length ?? 0) + inverse.length;
    chars += size;
    if (size > MAX_OP_BYTES / 4 && byteSize(value ?? '', inverse) > MAX_OP_BYTES) {
      return fail('invalid', 'One field holds too much text to be saved (the limit is 64 KB). Shorten it, or attach it as a file.');
    }
    if (!readable(draft)) return fail('invalid', 'A name contains characters that cannot be saved. Type it again.');
    texts.push({ draft, value, inverse });
  }
  if (chars > MAX_BATCH_CHARS) return fail('invalid', 'This is too much to save at once. Do it in smaller parts.');
  return ok(texts);
}

function byteSize(value: string, inverse: string): number {
  return Math.max(Buffer.byteLength(value), Buffer.byteLength(inverse));
}

/** Columns that are not JSON text must come back from SQLite as they went in, or the hash chain would not close. */
function readable(draft: OpDraft): boolean {
  return draft.id.isWellFormed() && (draft.field ?? '').isWellFormed() && (draft.elem ?? '').isWellFormed();
}
