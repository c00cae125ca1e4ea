import { formatHlc, tick } from '#shared/sync/clock.ts';
import { opHash } from './chain.ts';
import type { OpText } from './op-text.ts';
import type { Store, Tip } from './store.ts';

export type WrittenOps = { readonly tip: Tip; readonly hlcs: readonly string[] };

/** Stamps ops (clock, gap-free sequence, hash chain) and writes them under entry `n`. Must run inside a transaction. */
export function createOpWriter(store: Store): (tip: Tip, n: number, ops: readonly OpText[]) => WrittenOps {
  const insertOp = store.db.prepare('INSERT INTO ops VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertRef = store.db.prepare('INSERT OR IGNORE INTO refs (ref, entry) VALUES (?, ?)');

  return (tip, n, ops) => {
    const now = store.now();
    const hlcs: string[] = [];
    const known = new Set<string>();
    let { clock, seq, opHash: before } = tip;
    for (const { draft, value, inverse } of ops) {
      const { kind, entity, id, field = null, elem = null, base = null } = draft;
      clock = tick(clock, now);
      seq += 1;
      const hlc = formatHlc(clock, store.self.deviceId);
      before = opHash(before, { seq, entry: n, kind, entity, id, field, elem, value, base, inverse, hlc });
      insertOp.run(seq, n, kind, entity, id, field, elem, value, base, inverse, hlc, before);
      hlcs.push(hlc);
      for (const ref of draft.refs ?? []) {
        if (known.has(ref)) continue;
        known.add(ref);
        insertRef.run(ref, n);
      }
    }
    return { tip: { ...tip, clock, seq, opHash: before }, hlcs };
  };
}
