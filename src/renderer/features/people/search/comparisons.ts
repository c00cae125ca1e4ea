import { fieldDef, type FieldName } from '#shared/domain/query/fields.ts';
import type { Asked } from '#shared/domain/query/column-filter.ts';

/** What is filled in beside a comparison: words, one of the field's values, figures, how many days, days of the calendar. */
export type Inputs = 'words' | 'choice' | 'choices' | 'number' | 'numbers' | 'days' | 'day' | 'none';

/** A comparison in words, and how it is written in the query language. `read` answers null for what is said otherwise. */
export type Comparison = {
  readonly id: string;
  readonly label: string;
  readonly inputs: Inputs;
  readonly write: (a: string, b: string) => Asked;
  readonly read: (asked: Asked) => readonly [string, string] | null;
};

const bare = (value: string): Asked => ({ value, quoted: false });

/** A comparison that is a sign before the value, or after it. */
function signed(id: string, label: string, inputs: Inputs, before: string, after = '', pattern = '.+'): Comparison {
  const escaped = (sign: string): string => sign.replace(/[*.]/gu, String.raw`\$&`);
  const shape = new RegExp(`^${escaped(before)}(${pattern})${escaped(after)}$`, 'u');
  return {
    id,
    label,
    inputs,
    // As it is typed: a blank at its end may be followed by a word.
    write: (a) => bare(a.trim() === '' ? '' : `${before}${a}${after}`),
    read: ({ value, quoted }) => {
      const found = quoted ? null : shape.exec(value);
      return found ? [found[1] ?? '', ''] : null;
    },
  };
}

function between(inputs: Inputs, pattern: string): Comparison {
  const shape = new RegExp(`^(${pattern})?\\.\\.(${pattern})?$`, 'u');
  return {
    id: 'between',
    label: 'is between',
    inputs,
    write: (a, b) => bare(a === '' && b === '' ? '' : `${a}..${b}`),
    read: ({ value }) => {
      const found = shape.exec(value.trim());
      return found ? [found[1] ?? '', found[2] ?? ''] : null;
    },
  };
}

const whole: Comparison = {
  id: 'whole',
  label: 'has the whole words',
  inputs: 'words',
  write: (a) => ({ value: a.trim() === '' ? '' : a, quoted: a.trim() !== '' }),
  read: ({ value, quoted }) => (quoted ? [value, ''] : null),
};
const words: readonly Comparison[] = [whole, signed('starts', 'has a word beginning with', 'words', '', '*', '[^*]+'), signed('contains', 'contains', 'words', '')];
const date = String.raw`\d{4}(?:-\d\d){0,2}`;
const never: Comparison = { id: 'never', label: 'never was', inputs: 'none', write: () => bare('never'), read: ({ value }) => (value === 'never' ? ['', ''] : null) };

/** The comparisons a field knows, in the order in which what is typed is tried on them; null stands for words of any field. */
export function comparisonsOf(field: FieldName | null): readonly Comparison[] {
  if (field === null) return words;
  const def = fieldDef(field);
  switch (def.kind) {
    case 'words':
      return words;
    case 'number':
      return [between('numbers', String.raw`\d{1,3}`), signed('least', 'is at least', 'number', '>=', '', String.raw`\d{1,3}`), signed('most', 'is at most', 'number', '<=', '', String.raw`\d{1,3}`), signed('is', 'is', 'number', '', '', String.raw`\d{1,3}`)];
    case 'level':
      return [between('choices', '[a-z]+'), signed('least', 'is at least', 'choice', '>=', '', '[a-z]+'), signed('most', 'is at most', 'choice', '<=', '', '[a-z]+'), signed('is', 'is', 'choice', '', '', '[a-z]+')];
    case 'time':
      return [
        signed('within', 'is within the last', 'days', '<', 'd', String.raw`\d{1,4}`),
        signed('longer', 'is longer ago than', 'days', '>', 'd', String.raw`\d{1,4}`),
        signed('after', 'is after', 'day', '>', '', date),
        signed('before', 'is before', 'day', '<', '', date),
        between('day', date),
        signed('on', 'is on', 'day', '', '', date),
        ...(def.never ? [never] : []),
      ];
    case 'choice':
      return [signed('is', 'is', 'choice', '', '', '[a-z-]+')];
  }
}

/** The comparison that says a condition; null for one that none can say. */
export function saidAs(field: FieldName | null, asked: Asked): Comparison | null {
  return comparisonsOf(field).find((comparison) => comparison.read(asked) !== null) ?? null;
}
