import { fold } from '../fold.ts';
import { fieldDef, fieldNamed, fieldNames, fields, possessions, type FieldName } from './fields.ts';
import { stageKinds } from '../stage.ts';
import { tokensOf } from './tokens.ts';

/** What the word at the caret may become: a field, or a value of one. `at` to `end` is what it replaces. */
export type Wanted =
  | { readonly kind: 'field'; readonly typed: string; readonly at: number; readonly end: number }
  | { readonly kind: 'value'; readonly field: FieldName; readonly typed: string; readonly at: number; readonly end: number };

/** A completion: what it inserts, and what it says beside. */
export type Completion = { readonly text: string; readonly detail: string };

/** What is being typed at the caret; null between words and inside quotes that belong to no field. */
export function wantedAt(text: string, caret: number): Wanted | null {
  const token = tokensOf(text).find(({ at, end }) => at < caret && caret <= end);
  if (token?.kind === 'word' && !token.value.quoted) return { kind: 'field', typed: text.slice(token.at, caret), at: token.at, end: token.end };
  if (token?.kind !== 'field' || caret < token.value.at) return null;
  const field = fieldNamed(token.name.text);
  if (field === undefined || (token.value.quoted && !token.value.open && caret === token.value.end)) return null;
  const { at, end } = token.value;
  return { kind: 'value', field, typed: text.slice(token.value.quoted ? at + 1 : at, caret), at, end };
}

/** The fields whose name begins with, or contains, what is typed; from two letters on, so that names are typed in peace. */
export function fieldCompletions(typed: string): readonly Completion[] {
  const start = fold(typed);
  if (start.length < 2) return [];
  const named = (name: FieldName) => [name, ...fieldDef(name).also];
  return fieldNames.filter((name) => named(name).some((one) => one.startsWith(start))).map((name) => ({ text: `${name}:`, detail: fields[name].says }));
}

/** The values that are the same in every workspace; null for a field whose values are what people wrote. */
export function knownValues(field: FieldName): readonly Completion[] | null {
  const def = fieldDef(field);
  if (field === 'reached') return stageKinds.map((text) => ({ text, detail: '' }));
  if (field === 'has' || field === 'lacks') return Object.entries(possessions).map(([text, detail]) => ({ text, detail }));
  switch (def.kind) {
    case 'choice':
      return def.values.map((text) => ({ text, detail: '' }));
    case 'level':
      return [...def.values.map((text) => ({ text, detail: '' })), { text: '>=warm', detail: 'warm or more' }];
    case 'number':
      if (field !== 'rating')
        return [
          { text: '>=70', detail: '70 or more' },
          { text: '<20', detail: 'less than 20' },
          { text: '20..70', detail: 'from 20 to 70' },
        ];
      return [
        { text: '>=4', detail: 'four stars or more' },
        { text: '5', detail: 'five stars' },
        { text: '0', detail: 'not rated' },
      ];
    case 'time':
      if (field === 'waiting')
        return [
          { text: '>3d', detail: 'for more than three days' },
          { text: '>2w', detail: 'for more than two weeks' },
        ];
      return [
        { text: '<7d', detail: 'in the last seven days' },
        { text: '>90d', detail: 'longer than 90 days ago' },
        { text: 'today', detail: '' },
        ...(def.never ? [{ text: 'never', detail: 'not once' }] : []),
      ];
    case 'words':
      return null;
  }
}

/** A value as it is typed into a query: between quotes where it has blanks or signs of the language. */
export function quoted(value: string): string {
  return /[\s()*"“”„«»<>]/u.test(value) ? `"${value.replace(/["“”„«»]/gu, ' ').trim()}"` : value;
}
