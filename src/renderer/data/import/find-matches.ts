import { personName } from '#shared/domain/person.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { IndexClient } from '../index-worker/client.ts';
import { namesAgree } from './fold-file.ts';

/** A draft that is somebody we know, and by which exact key. `agrees`: the names are no contradiction. */
export type Match = {
  readonly index: number;
  readonly personId: string;
  readonly why: 'mail' | 'phone' | 'profile';
  readonly draftName: string;
  readonly knownName: string;
  readonly agrees: boolean;
};

const SLICE = 5000;

/** Asks the index in slices; only drafts that match are fetched. */
export async function findMatches(
  index: IndexClient,
  keys: readonly (readonly string[])[],
  draftsFrom: (from: number, count: number) => Promise<readonly PersonDraft[]>,
): Promise<Match[]> {
  const matches: Match[] = [];
  for (let from = 0; from < keys.length; from += SLICE) {
    const slice = keys.slice(from, from + SLICE);
    const known = await index.known(slice);
    if (known.every((hits) => hits.length === 0)) continue;
    const drafts = await draftsFrom(from, slice.length);
    known.forEach(([hit], i) => {
      const draft = drafts[i];
      if (!hit || !draft) return;
      const draftName = personName(draft);
      const agrees = namesAgree(draftName, hit.name);
      matches.push({ index: from + i, personId: hit.id, why: whyOf(hit.key), draftName, knownName: hit.name, agrees });
    });
  }
  return matches;
}

function whyOf(key: string): Match['why'] {
  if (key.startsWith('phone:')) return 'phone';
  return key.startsWith('mail:') ? 'mail' : 'profile';
}
