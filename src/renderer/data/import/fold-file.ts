import { exactKeys } from '#shared/import/match-keys.ts';
import { fit, limits } from '#shared/import/limits.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import { differences } from './differences.ts';
import { fillIn } from './fill-in.ts';
import { namesAgree, namesOf } from './names-agree.ts';

/** A draft, with the lines of the file that it came from. */
export type FoldedDraft = { readonly draft: PersonDraft; readonly lines: readonly number[] };

/**
 * Joins rows of one import that are surely the same person: one mail address or profile, and no other name. A shared
 * phone is not enough (a switchboard), nor is a shared address under two names (a family). The first row's values stand;
 * what a later row says otherwise goes to the note.
 */
export function foldDrafts(drafts: readonly PersonDraft[]): FoldedDraft[] {
  const folded: { draft: PersonDraft; lines: number[] }[] = [];
  const byKey = new Map<string, number[]>();
  for (const draft of drafts) {
    const keys = exactKeys(draft).filter((key) => !key.startsWith('phone:'));
    const names = namesOf(draft);
    const at = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((place) => namesAgree(namesOf((folded[place] as FoldedDraft).draft), names));
    const first = at === undefined ? undefined : folded[at];
    if (first) {
      first.draft = joined(first.draft, draft);
      first.lines.push(draft.line);
    } else folded.push({ draft, lines: [draft.line] });
    remember(byKey, keys, at ?? folded.length - 1);
  }
  return folded;
}

function remember(byKey: Map<string, number[]>, keys: readonly string[], place: number): void {
  for (const key of keys) {
    const places = byKey.get(key);
    if (!places) byKey.set(key, [place]);
    else if (!places.includes(place)) places.push(place);
  }
}

function joined(first: PersonDraft, next: PersonDraft): PersonDraft {
  const draft = { ...first, ...fillIn(first, next) };
  const otherwise = differences(draft, next);
  if (first.ownerName && next.ownerName && first.ownerName !== next.ownerName) otherwise.push(`Owner: ${next.ownerName}`);
  if (first.metAt !== undefined && next.metAt !== undefined && first.metAt !== next.metAt) {
    otherwise.push(`Date met or added: ${new Date(next.metAt).toISOString().slice(0, 10)}`);
  }
  const said = otherwise.length > 0 ? [`Line ${next.line} says otherwise:`, ...otherwise].join('\n') : '';
  const notes = [...new Set([first.note ?? '', next.note ?? '', said])].filter((note) => note !== '');
  const metAt = first.metAt ?? next.metAt;
  const ownerName = first.ownerName ?? next.ownerName;
  return {
    ...draft,
    ...(notes.length === 0 ? {} : { note: fit(notes.join('\n\n'), limits.note).kept }),
    ...(metAt === undefined ? {} : { metAt }),
    ...(ownerName === undefined ? {} : { ownerName }),
  };
}
