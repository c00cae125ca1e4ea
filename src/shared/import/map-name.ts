import type { DraftBuilder } from './draft-builder.ts';
import { excerpt, fit, limits } from './limits.ts';
import { splitName } from './names.ts';
import type { TargetId } from './targets.ts';

/** Completes the name once all cells are read: splits a full name, and keeps the name as it came in. */
export function fullNameFrom(draft: DraftBuilder, cellOf: (target: TargetId) => string): void {
  const full = cellOf('fullName');
  const parts = (['prefix', 'given', 'middle', 'family', 'suffix'] as const).map(cellOf).filter(Boolean);
  draft.set('original', full || fit(parts.join(' '), limits.line).kept, 'Name');
  if (full !== '' && draft.get('given') === '' && draft.get('family') === '') setSplit(draft, full);
}

/** Sets given and family name from a full name that is already kept in `original`. */
export function setSplit(draft: DraftBuilder, full: string): void {
  const { given, family } = splitName(full);
  if (given.length > limits.line) return;
  draft.set('given', given, 'Name');
  draft.set('family', family, 'Name');
}

/** Words beside an e-mail address are mostly the person's name: taken as it where there is none, else kept if new. */
export function nameFromText(draft: DraftBuilder, words: string, label: string): void {
  const known = [draft.get('given'), draft.get('family')].filter(Boolean).join(' ');
  const original = draft.get('original');
  if ([known, original].some((name) => name.toLowerCase() === words.toLowerCase())) return;
  if (known === '' && original === '') {
    draft.set('original', words, label);
    return setSplit(draft, words);
  }
  draft.keepInNote(label, words, `“${excerpt(words)}” in ${label} is no e-mail address.`);
}
