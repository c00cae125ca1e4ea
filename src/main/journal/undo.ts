import type { EntrySummary, UndoState } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { toSummary, type EntryRow } from './rows.ts';
import type { Store } from './store.ts';

export type Undo = {
  readonly state: () => UndoState;
  /** What stands in the way of undoing an entry; at most `MAX_DEPENDENTS`, oldest first. */
  readonly dependents: (id: string) => Result<readonly EntrySummary[]>;
};

const MAX_DEPENDENTS = 500;

/** Commands that lay the ground for everything else: taking them back would leave a workspace without its stages or people. */
const lasting = `('workspace.start', 'workspace.restore', 'sample.load')`;

const newestInEffect = `SELECT * FROM entries WHERE pos IS NOT NULL AND kind = 'do' AND undone_by IS NULL
  AND author = :user AND command NOT IN ${lasting} ORDER BY pos DESC LIMIT 1`;

/** The `do` entry of the newest undo that was not brought back, if the user has done nothing since. */
const newestUndone = `SELECT done.* FROM entries undo JOIN entries done ON done.n = undo.root
  WHERE undo.pos > coalesce((SELECT max(pos) FROM entries WHERE kind = 'do' AND author = :user), 0)
  AND undo.kind = 'undo' AND undo.undone_by IS NULL AND undo.author = :user ORDER BY undo.pos DESC LIMIT 1`;

/** Whether the thing that entry `e` takes back or brings back was in effect when :pos was committed. */
const inEffectAt = `coalesce((SELECT turn.kind = 'redo' FROM entries turn
    WHERE turn.root = e.root AND turn.kind <> 'do' AND turn.pos < :pos ORDER BY turn.pos DESC LIMIT 1), 1)`;

/**
 * Entries after :n that touched what it touched and are in effect. Three ways to touch: the same register (record and
 * field, or element), any op on a record that :n created, or a reference to one. An undo or redo of something older than
 * :n counts only if that thing is in another state now than it was then: a pair of the two changed nothing.
 */
const laterTouching = `WITH touched (entry) AS (
    SELECT x.entry FROM ops o CROSS JOIN ops x ON x.id = o.id AND x.entity = o.entity AND x.entry <> :n
      WHERE o.seq BETWEEN :first AND :last AND o.entry = :n AND (
        o.kind IN ('create', 'event')
        OR (o.field IS NOT NULL AND x.field = o.field AND (o.elem IS NULL OR x.elem IS NULL OR o.elem = x.elem))
        OR (o.kind IN ('del', 'undel') AND x.kind IN ('del', 'undel')))
    UNION
    SELECT r.entry FROM ops o CROSS JOIN refs r ON r.ref = o.id AND r.entry <> :n
      WHERE o.seq BETWEEN :first AND :last AND o.entry = :n AND o.kind IN ('create', 'event'))
  SELECT e.* FROM touched t CROSS JOIN entries e ON e.n = t.entry JOIN entries root ON root.n = e.root
  WHERE e.pos > :pos AND e.root <> :root AND e.undone_by IS NULL
    AND (e.kind = 'do' OR (root.pos < :pos AND (root.undone_by IS NULL) <> ${inEffectAt}))
  ORDER BY e.pos LIMIT ${MAX_DEPENDENTS}`;

export function createUndo({ db, self }: Store): Undo {
  const undo = db.prepare(newestInEffect);
  const redo = db.prepare(newestUndone);
  const byId = db.prepare(`SELECT * FROM entries WHERE id = ? AND state = 'done'`);
  const touching = db.prepare(laterTouching);
  const first = (row: unknown): EntrySummary | null => (row ? toSummary(row as EntryRow) : null);

  return {
    state: () => ({ undo: first(undo.get({ user: self.userId })), redo: first(redo.get({ user: self.userId })) }),
    dependents: (id) => {
      const entry = byId.get(id) as EntryRow | undefined;
      if (!entry) return fail('not-found', 'This change is not in the journal.');
      const { n, pos, root, first_seq, last_seq } = entry;
      const rows = touching.all({ n, pos, root, first: first_seq, last: last_seq }) as EntryRow[];
      return ok(rows.map(toSummary));
    },
  };
}
