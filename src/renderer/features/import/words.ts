import type { Match } from '#data/import/find-matches.ts';
import type { MatchChoice } from '#data/import/import-ops.ts';
import type { ImportSummary } from '#shared/import/read.ts';
import { formatCount, formatList } from '#ui/format/format.ts';
import type { OpenFile } from './flow-types.ts';

const delimiters: { readonly [delimiter: string]: string } = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
const encodings: { readonly [encoding: string]: string } = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** What was read, in one line: `Table with semicolons, Windows-1252 · 12 rows`. */
export function fileWords({ format, delimiter, encoding, rows }: ImportSummary): string {
  const written = encoding === 'text' ? '' : `, ${encodings[encoding] ?? encoding}`;
  switch (format) {
    case 'csv':
      return `Table with ${delimiters[delimiter ?? ','] ?? 'columns'}${written} · ${formatCount(rows, 'row', 'rows')}`;
    case 'vcard':
      return `Contact cards${written} · ${formatCount(rows, 'card', 'cards')}`;
    case 'json-resume':
      return `JSON Resume${written} · ${formatCount(rows, 'résumé', 'résumés')}`;
  }
}

/** Names an import in history: its file, or how many there are. */
export function importName(files: readonly OpenFile[]): string {
  const [first, ...rest] = files;
  return rest.length === 0 ? (first?.summary.name ?? 'people') : formatCount(files.length, 'file', 'files');
}

const whys: { readonly [Why in Match['why']]: string } = { mail: 'Same mail address', phone: 'Same phone', profile: 'Same profile', name: 'Because' };

export function whyWords({ why, shared }: Pick<Match, 'why' | 'shared'>): string {
  return `${whys[why]}: ${shared}`;
}

export const choiceWords: { readonly [C in MatchChoice]: string } = { update: 'Update', new: 'Add as new', skip: 'Leave out' };

/** `12 new, 3 updated and 1 left out`; what is nobody is not mentioned. */
export function countWords({ added, updated, left }: { readonly added: number; readonly updated: number; readonly left: number }): string {
  const parts = [
    added > 0 || updated + left === 0 ? formatCount(added, 'new person', 'new people') : '',
    updated > 0 ? `${formatCount(updated, 'person', 'people')} updated` : '',
    left > 0 ? `${formatCount(left, 'person', 'people')} left out` : '',
  ];
  return formatList(parts.filter((part) => part !== ''));
}
