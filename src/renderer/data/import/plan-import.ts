import { fit, limits } from '#shared/import/limits.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { activityBase, born, type Origin } from '../commands/support.ts';
import { Changes, type Stored } from '../kernel/changes.ts';
import { differences } from './differences.ts';
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
 * The ops of one chunk of an import. People come in as the file has them; notes and dates go to the timeline, and so does
 * what the file says otherwise than the record of somebody known. `filled` remembers over all chunks what was filled in,
 * so that of two rows about one person the first one's values stand.
 */
export function planChunk(
  decisions: readonly Decision[],
  origin: ImportOrigin,
  by: Origin,
  filled: Map<string, Stored<'people'>>,
): OpDraft[] {
  const changes = new Changes();
  for (const { draft, into } of decisions) {
    const { line: _line, note = '', metAt, ownerName, ...facts } = draft;
    const ownerId = ownerName === undefined ? undefined : origin.ownerIdOf(ownerName);
    const person = ownerId === undefined ? facts : { ...facts, owners: [ownerId] };
    const record = born(by);
    const personId = into?.id ?? record.id;
    let body = '';
    if (into) {
      const known = filled.get(into.id) ?? into;
      const found = fillIn(known, person);
      changes.set('people', known, found);
      const now = { ...known, ...found };
      filled.set(into.id, now);
      const otherwise = differences(now, person);
      if (otherwise.length > 0) body = ['The file says otherwise:', ...otherwise].join('\n');
    }
    if (!into) changes.create('people', { ...person, ...record });
    const base = () => ({ ...activityBase(by, { personId }), at: metAt ?? by.now });
    if (into || metAt !== undefined) {
      const kept = fit(body, limits.note).kept;
      changes.event({ ...base(), kind: 'imported', source: fit(origin.name, limits.line).kept, importId: origin.importId, body: kept });
    }
    const ownerLine = ownerName === undefined || ownerId !== undefined ? '' : `Owner in the file: ${ownerName}`;
    const text = [ownerLine, note].filter(Boolean).join('\n');
    if (text !== '') changes.event({ ...base(), kind: 'note', body: fit(text, limits.note).kept });
  }
  return changes.ops;
}
