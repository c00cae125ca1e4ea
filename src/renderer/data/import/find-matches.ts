import { personName } from '#shared/domain/person.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { IndexClient } from '../index-worker/client.ts';
import type { Known } from '../index-worker/people-index.ts';
import { namesAgree, namesOf } from './names-agree.ts';

/** A draft that is somebody we know, and by which exact key. `agrees`: the names are no contradiction. */
export type Match = {
  readonly index: number;
  readonly personId: string;
  readonly why: 'mail' | 'phone' | 'profile';
  /** The key as people know it: the address, the number, the profile's path. */
  readonly shared: string;
  readonly draftName: string;
  readonly knownName: string;
  readonly agrees: boolean;
};

/** The prepared drafts, asked for slice by slice; only slices with a match are fetched whole. */
export type DraftSource = {
  readonly total: number;
  readonly keys: (from: number, count: number) => Promise<readonly (readonly string[])[]>;
  readonly drafts: (from: number, count: number) => Promise<readonly PersonDraft[]>;
};

const SLICE = 2000;

/** Who of the drafts is known already. `onProgress` counts drafts looked at. */
export async function findMatches(
  index: Pick<IndexClient, 'known'>,
  source: DraftSource,
  onProgress: (done: number) => void = () => undefined,
): Promise<Match[]> {
  const matches: Match[] = [];
  for (let from = 0; from < source.total; from += SLICE) {
    const known = await index.known(await source.keys(from, SLICE));
    if (known.some((hits) => hits.length > 0)) {
      const drafts = await source.drafts(from, known.length);
      known.forEach((hits, i) => {
        const draft = drafts[i];
        const match = draft && bestMatch(from + i, draft, hits);
        if (match) matches.push(match);
      });
    }
    onProgress(Math.min(source.total, from + SLICE));
  }
  return matches;
}

const strength: { readonly [Why in Match['why']]: number } = { mail: 2, profile: 2, phone: 1 };

/** Of several known people the one whose name fits, then the one with more than a phone in common. */
function bestMatch(index: number, draft: PersonDraft, hits: readonly Known[]): Match | undefined {
  const matches = hits.map(({ id, key, name }): Match => {
    const agrees = namesAgree(namesOf(draft), nameKnown(name));
    const shared = key.slice(key.indexOf(':') + 1);
    return { index, personId: id, why: whyOf(key), shared, draftName: personName(draft), knownName: name, agrees };
  });
  return matches.toSorted((a, b) => Number(b.agrees) - Number(a.agrees) || strength[b.why] - strength[a.why])[0];
}

/** A known person without a name is listed under an address. */
function nameKnown(name: string): readonly string[] {
  return name.includes('@') || name === 'No name' ? [] : [name];
}

function whyOf(key: string): Match['why'] {
  if (key.startsWith('phone:')) return 'phone';
  return key.startsWith('mail:') ? 'mail' : 'profile';
}
