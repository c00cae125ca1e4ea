import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { openHost, value } from '#main/testing/journals.ts';
import { create, head, set, undoOf } from '#main/testing/samples.ts';
import { scratchFolders } from '#main/testing/scratch.ts';
import type { Journal } from './journal.ts';

const scratch = scratchFolders();
const open = (): Journal => openHost(scratch()).current();

function did({ writer }: Journal, ops: readonly OpDraft[], command = 'test.do'): string {
  const entry = head({ command });
  value(writer.append(entry, ops));
  return entry.id;
}

function turned({ writer }: Journal, kind: 'undo' | 'redo', target: string, ops: readonly OpDraft[]): string {
  const entry = undoOf(target, kind);
  value(writer.append(entry, ops));
  return entry.id;
}

test('undo goes back one by one, redo forward again, and something new ends redo', () => {
  const journal = open();
  const state = () => {
    const { undo, redo } = journal.undo.state();
    return [undo?.id ?? null, redo?.id ?? null];
  };
  expect(state()).toEqual([null, null]);
  const a = did(journal, [create()]);
  const b = did(journal, [create()]);
  expect(state()).toEqual([b, null]);
  turned(journal, 'undo', b, [create()]);
  expect(state()).toEqual([a, b]);
  turned(journal, 'undo', a, [create()]);
  expect(state()).toEqual([null, a]);
  turned(journal, 'redo', a, [create()]);
  expect(state()).toEqual([a, b]);
  turned(journal, 'redo', b, [create()]);
  expect(state()).toEqual([b, null]);
  turned(journal, 'undo', b, [create()]);
  const c = did(journal, [create()]);
  expect(state()).toEqual([c, null]);
});

test('the ground of a workspace and what was never committed are not offered', () => {
  const journal = open();
  did(journal, [create()], 'workspace.start');
  const stream = head();
  value(journal.writer.begin(stream));
  expect(journal.undo.state()).toEqual({ undo: null, redo: null });
});

test('a title says whether its effect is taken back now', () => {
  const journal = open();
  const a = did(journal, [create()]);
  const undone = () => value(journal.reader.entry(a)).undone;
  turned(journal, 'undo', a, [create()]);
  expect(undone()).toBe(true);
  turned(journal, 'redo', a, [create()]);
  expect(undone()).toBe(false);
  turned(journal, 'undo', a, [create()]);
  expect(undone()).toBe(true);
});

test('what stands in the way: same register, work on or reference to a created record; nothing else', () => {
  const journal = open();
  const ids = (id: string): string[] => value(journal.undo.dependents(id)).map((entry) => entry.id);
  const p = newId();
  const q = newId();
  const made = did(journal, [create(p)]);
  const renamed = did(journal, [set(p, 'name', 'B')]);
  const other = did(journal, [set(p, 'title', 'Nurse')]);
  const note = did(journal, [create(newId(), [p])]);
  did(journal, [create(q)]);
  const renamedAgain = did(journal, [set(p, 'name', 'C')]);
  expect(ids(made)).toEqual([renamed, other, note, renamedAgain]);
  expect(ids(renamed)).toEqual([renamedAgain]);
  expect(ids(other)).toEqual([]);
  turned(journal, 'undo', renamedAgain, [set(p, 'name', 'B')]);
  expect(ids(renamed)).toEqual([]);
  expect(journal.undo.dependents(newId())).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

type Done = { readonly id: string; readonly root: number; readonly kind: 'do' | 'undo' | 'redo'; readonly ops: readonly OpDraft[] };

/** The plain meaning, from the whole list of entries in commit order. */
class Model {
  readonly log: Done[] = [];

  inEffect(root: number, until = this.log.length): boolean {
    return this.log.slice(0, until).findLast((entry) => entry.root === root)?.kind !== 'undo';
  }

  undo(): string | null {
    return this.log.findLast((entry, at) => entry.kind === 'do' && this.inEffect(at))?.id ?? null;
  }

  redo(): string | null {
    const since = this.log.findLastIndex((entry) => entry.kind === 'do');
    const turns = this.log.map((entry, at) => ({ entry, at })).slice(since + 1);
    const last = turns.findLast(({ entry }) => entry.kind === 'undo' && !this.inEffect(entry.root));
    return last ? (this.log[last.entry.root]?.id ?? null) : null;
  }

  dependents(at: number): string[] {
    const entry = this.log[at] as Done;
    return this.log.flatMap((later, i) => {
      if (i <= at || later.root === entry.root || !touches(entry, later)) return [];
      const standing = later.kind === 'do' ? this.inEffect(i) : this.turned(later, i, at);
      return standing ? [later.id] : [];
    });
  }

  private turned(later: Done, i: number, at: number): boolean {
    const isLast = this.log.findLastIndex(({ root }) => root === later.root) === i;
    return isLast && later.root < at && this.inEffect(later.root) !== this.inEffect(later.root, at);
  }
}

function touches(entry: Done, later: Done): boolean {
  return entry.ops.some((o) =>
    later.ops.some((x) => {
      if (o.kind === 'create') return x.id === o.id || (x.refs ?? []).includes(o.id);
      if (x.id !== o.id) return false;
      if (o.kind === 'del' || o.kind === 'undel') return x.kind === 'del' || x.kind === 'undel';
      return x.field === o.field && (o.elem === undefined || x.elem === undefined || o.elem === x.elem);
    }),
  );
}

const records = ['a', 'b', 'c'];
const anOp: fc.Arbitrary<OpDraft> = fc.oneof(
  fc.tuple(fc.constantFrom(...records), fc.constantFrom('x', 'y')).map(([id, field]) => set(id, field, 'v')),
  fc.tuple(fc.constantFrom(...records), fc.constantFrom('p', 'q')).map(([id, elem]): OpDraft => ({ ...set(id, 'tags', 'v'), kind: 'elem', elem })),
  fc.constantFrom(...records).map((id): OpDraft => ({ kind: 'del', entity: 'people', id, inverse: { kind: 'undel' } })),
  fc.tuple(fc.constantFrom(...records), fc.subarray(records)).map(([id, refs]) => create(id, refs)),
);
const aStep = fc.oneof(
  { weight: 3, arbitrary: fc.array(anOp, { minLength: 1, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }) },
);

test('undo state and dependents equal their plain meaning, for any history', () => {
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 1, maxLength: 16 }), (steps) => {
      const journal = open();
      const model = new Model();
      for (const step of steps) {
        if (Array.isArray(step)) {
          model.log.push({ id: did(journal, step), root: model.log.length, kind: 'do', ops: step });
          continue;
        }
        const roots = model.log.filter(({ kind }) => kind === 'do');
        const root = roots[step % Math.max(1, roots.length)];
        if (!root) continue;
        const kind = model.inEffect(root.root) ? 'undo' : 'redo';
        model.log.push({ id: turned(journal, kind, root.id, root.ops), root: root.root, kind, ops: root.ops });
      }
      const { undo, redo } = journal.undo.state();
      expect([undo?.id ?? null, redo?.id ?? null]).toEqual([model.undo(), model.redo()]);
      for (const [at, { id }] of model.log.entries()) {
        expect(value(journal.undo.dependents(id)).map((entry) => entry.id)).toEqual(model.dependents(at));
      }
      journal.store.db.close();
    }),
    { numRuns: 150 },
  );
});
