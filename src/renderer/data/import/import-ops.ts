import type { PersonDraft } from '#shared/import/types.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { Origin } from '../commands/support.ts';
import type { Stored } from '../kernel/changes.ts';
import type { Reader } from '../kernel/command.ts';
import { planChunk, type Decision, type ImportOrigin } from './plan-import.ts';

/** Small enough that the window stays quick while a chunk is made. */
const CHUNK = 250;

/** What to do with a draft that is somebody we know: fill in what is missing, add a second person, or leave it out. */
export type MatchChoice = 'update' | 'new' | 'skip';

/** What a run did, in people. */
export type ImportCounts = { readonly added: number; readonly updated: number; readonly left: number };

type Drafts = {
  readonly total: number;
  readonly drafts: (from: number, count: number) => Promise<readonly PersonDraft[]>;
  readonly onDone: (done: number) => void;
};

/** The ops of a whole import, a chunk at a time; `counts` grows as they are made. */
export async function* importOps(
  people: Drafts,
  choices: ReadonlyMap<number, { readonly choice: MatchChoice; readonly personId: string }>,
  origin: Omit<ImportOrigin, 'ownerIdOf'>,
  by: Origin,
  read: Reader,
  counts: { added: number; updated: number; left: number },
): AsyncGenerator<OpDraft[]> {
  const users = new Map((await read.all('users')).map((user) => [keyOf(user.name), user.id]));
  const named: ImportOrigin = { ...origin, ownerIdOf: (name) => users.get(keyOf(name)) };
  const filled = new Map<string, Stored<'people'>>();
  for (let from = 0; from < people.total; from += CHUNK) {
    const drafts = await people.drafts(from, CHUNK);
    const ids = drafts.flatMap((_, i) => choices.get(from + i)?.personId ?? []);
    const known = new Map((await read.getMany('people', ids)).map((person) => [person.id, person]));
    const decisions = drafts.flatMap((draft, i): Decision[] => {
      const chosen = choices.get(from + i);
      if (chosen?.choice === 'skip') return [];
      return [{ draft, into: chosen?.choice === 'update' ? (known.get(chosen.personId) ?? null) : null }];
    });
    counts.left += drafts.length - decisions.length;
    for (const { into } of decisions) counts[into ? 'updated' : 'added']++;
    const ops = planChunk(decisions, named, by, filled);
    if (ops.length > 0) yield ops;
    people.onDone(from + drafts.length);
  }
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
