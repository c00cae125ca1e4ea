import { fold } from '#shared/domain/fold.ts';
import { personName } from '#shared/domain/person.ts';
import { exactKeys } from '#shared/import/match-keys.ts';
import type { PersonDraft } from '#shared/import/types.ts';
import { fillIn } from './fill-in.ts';

/** A draft, with the lines of the file that it came from. */
export type FoldedDraft = { readonly draft: PersonDraft; readonly lines: readonly number[] };

/**
 * Joins rows of one import that are surely the same person: one mail address or profile, and no other name. A shared
 * phone is not enough (a switchboard), nor is a shared address under two names (a family). The first row's values stand.
 */
export function foldDrafts(drafts: readonly PersonDraft[]): FoldedDraft[] {
  const folded: { draft: PersonDraft; lines: number[] }[] = [];
  const byKey = new Map<string, number>();
  for (const draft of drafts) {
    const keys = exactKeys(draft).filter((key) => !key.startsWith('phone:'));
    const at = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    const first = at === undefined ? undefined : folded[at];
    if (first && at !== undefined && agree(first.draft, draft)) {
      first.draft = joined(first.draft, draft);
      first.lines.push(draft.line);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, at);
      continue;
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, folded.length);
    folded.push({ draft, lines: [draft.line] });
  }
  return folded;
}

/** Whether two names can be one person's: equal when folded, or one of them unknown. */
export function namesAgree(a: string, b: string): boolean {
  return a === '' || b === '' || fold(a) === fold(b);
}

function agree(a: PersonDraft, b: PersonDraft): boolean {
  return namesAgree(nameOf(a), nameOf(b));
}

/** A name proper; an address that stands in for one is none. */
function nameOf(draft: PersonDraft): string {
  return draft.given || draft.family || draft.preferred || draft.original ? personName(draft) : '';
}

function joined(first: PersonDraft, next: PersonDraft): PersonDraft {
  const notes = [first.note, next.note].filter((note) => note !== undefined && note !== '');
  const draft = { ...first, ...fillIn(first, next) };
  return notes.length > 0 ? { ...draft, note: [...new Set(notes)].join('\n\n') } : draft;
}
