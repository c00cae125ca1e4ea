import type { PersonDraft } from '#shared/import/types.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { activityBase, born, type Origin } from '../commands/support.ts';
import { Changes, type Stored } from '../kernel/changes.ts';
import { fillIn } from './fill-in.ts';

/** What is to become of one draft: a new person, or what is missing of a known one. */
export type Decision = { readonly draft: PersonDraft; readonly into: Stored<'people'> | null };

export type ImportOrigin = {
  /** Names the import in the timeline, e.g. the file's name. */
  readonly name: string;
  readonly importId: string;
  readonly ownerIdOf: (name: string) => string | undefined;
};

/**
 * The ops of one chunk of an import. People come in as the file has them; notes and dates go to the timeline. `filled`
 * remembers over all chunks what was filled in, so that of two rows about one person the first one's values stand.
 */
export function planChunk(
  decisions: readonly Decision[],
  origin: ImportOrigin,
  by: Origin,
  filled: Map<string, Stored<'people'>>,
): OpDraft[] {
  const changes = new Changes();
  for (const { draft, into } of decisions) {
    const { line: _line, note, metAt, ownerName, ...facts } = draft;
    const ownerId = ownerName === undefined ? undefined : origin.ownerIdOf(ownerName);
    const person = ownerId === undefined ? facts : { ...facts, owners: [ownerId] };
    const record = born(by);
    const personId = into?.id ?? record.id;
    if (into) {
      const known = filled.get(into.id) ?? into;
      const found = fillIn(known, person);
      changes.set('people', known, found);
      filled.set(into.id, { ...known, ...found });
    }
    if (!into) changes.create('people', { ...person, ...record });
    const base = () => ({ ...activityBase(by, { personId }), at: metAt ?? by.now });
    if (into || metAt !== undefined) {
      changes.event({ ...base(), kind: 'imported', source: origin.name, importId: origin.importId });
    }
    if (note) changes.event({ ...base(), kind: 'note', body: note });
  }
  return changes.ops;
}
