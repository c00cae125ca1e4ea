import type { Facts } from '#shared/domain/duplicates/features.ts';
import { whyText } from '#shared/domain/duplicates/why.ts';
import { personName } from '#shared/domain/person.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import type { IndexClient } from '../index-worker/client.ts';
import type { Known } from '../index-worker/likely.ts';
import { namesAgree, namesOf } from './names-agree.ts';

/**
 * A draft that is somebody we know, and by which exact key; or, by `name`, somebody who may be: the name fits, and
 * employer, title or town is the same.
 */
export type Match = {
  readonly index: number;
  readonly personId: string;
  readonly why: 'mail' | 'phone' | 'profile' | 'name';
  /** The key as people know it: the address, the number, the profile's path. By name: what is shared, in words. */
  readonly shared: string;
  readonly draftName: string;
  readonly knownName: string;
  /** The names are no contradiction. */
  readonly agrees: boolean;
};

/** The prepared drafts, asked for slice by slice; only slices with a match by key are fetched whole. */
export type DraftSource = {
  readonly total: number;
  readonly facts: (from: number, count: number) => Promise<readonly Facts[]>;
  readonly drafts: (from: number, count: number) => Promise<readonly PersonDraft[]>;
};

/** Few enough that others who ask the index wait no longer than a blink. */
const SLICE = 250;

/** Who of the drafts is known already, or may be. `goesOn` is told how many drafts are looked at, and ends it by saying no. */
export async function findMatches(
  index: Pick<IndexClient, 'known' | 'likely'>,
  source: DraftSource,
  goesOn: (done: number) => boolean = () => true,
): Promise<Match[]> {
  const matches: Match[] = [];
  for (let from = 0; from < source.total; from += SLICE) {
    const facts = await source.facts(from, SLICE);
    const known = await index.known(facts.map(({ keys }) => keys));
    const strangers = facts.flatMap((one, i) => (known[i]?.length === 0 && canBeLikely(one) ? [{ one, at: from + i }] : []));
    const [drafts, likely] = await Promise.all([
      strangers.length < facts.length && known.some((hits) => hits.length > 0) ? source.drafts(from, facts.length) : [],
      strangers.length > 0 ? index.likely(strangers.map(({ one }) => one)) : [],
    ]);
    known.forEach((hits, i) => {
      const draft = drafts[i];
      const match = draft && bestMatch(from + i, draft, hits);
      if (match) matches.push(match);
    });
    strangers.forEach(({ one, at }, i) => {
      const found = likely[i];
      if (found) matches.push({ index: at, personId: found.id, why: 'name', shared: whyText(found.reasons), draftName: nameOf(one), knownName: found.name, agrees: true });
    });
    if (!goesOn(Math.min(source.total, from + SLICE))) return [];
  }
  return matches.toSorted((a, b) => a.index - b.index);
}

/** A bare name never makes anybody likely. */
function canBeLikely({ family, employer, title, city }: Facts): boolean {
  return family !== '' && (employer !== '' || title !== '' || city !== '');
}

function nameOf({ given, preferred, family }: Facts): string {
  return [preferred || given, family].filter(Boolean).join(' ');
}

type KeyKind = Exclude<Match['why'], 'name'>;

const strength: { readonly [Why in KeyKind]: number } = { mail: 2, profile: 2, phone: 1 };

/** Of several known people the one whose name fits, then the one with more than a phone in common. */
function bestMatch(index: number, draft: PersonDraft, hits: readonly Known[]): Match | undefined {
  const matches = hits.map(({ id, key, name }): Match & { readonly why: KeyKind } => {
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

function whyOf(key: string): KeyKind {
  if (key.startsWith('phone:')) return 'phone';
  return key.startsWith('mail:') ? 'mail' : 'profile';
}
