import type { Facts } from '#shared/domain/duplicates/features.ts';
import type { Recogniser } from '#shared/domain/duplicates/recogniser.ts';
import type { Reason } from '#shared/domain/duplicates/score.ts';

/** A person known under an exact key. */
export type Known = { readonly id: string; readonly key: string; readonly name: string };

/** Somebody whom a row of a list likely means, and why. */
export type Likely = { readonly id: string; readonly name: string; readonly reasons: readonly Reason[] };

/** For each row, who it likely is by name and what else is shared; null for nobody. */
export function likelyOf(recogniser: Recogniser, rows: readonly Facts[], nameOf: (id: string) => string): (Likely | null)[] {
  return rows.map((row) => {
    const found = recogniser.likely(row);
    return found ? { id: found.id, name: nameOf(found.id), reasons: found.reasons } : null;
  });
}
