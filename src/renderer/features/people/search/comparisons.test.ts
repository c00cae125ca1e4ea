import { describe, expect, it } from 'vitest';
import { fieldNames } from '#shared/domain/query/fields.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';
import { readTree, writeTree, type Term } from '#shared/domain/query/tree.ts';
import { comparisonsOf, saidAs } from './comparisons.ts';

const said = (text: string): readonly [string | undefined, string, string] => {
  const tree = readTree(text);
  const term = tree.parts[0] as Term;
  const comparison = saidAs(term.field, term);
  const [a, b] = comparison?.read(term) ?? [term.value, ''];
  return [comparison?.id, a, b];
};

describe('a condition in words', () => {
  it.each([
    ['anna', ['contains', 'anna', '']],
    ['"staff nurse"', ['whole', 'staff nurse', '']],
    ['city:ber*', ['starts', 'ber', '']],
    ['rating:3..5', ['between', '3', '5']],
    ['warmth:>=45', ['least', '45', '']],
    ['interest:warm', ['is', 'warm', '']],
    ['interest:..warm', ['between', '', 'warm']],
    ['contacted:>90d', ['longer', '90', '']],
    ['contacted:never', ['never', '', '']],
    ['added:2026-01', ['on', '2026-01', '']],
    ['added:2026-01-01..2026-02-01', ['between', '2026-01-01', '2026-02-01']],
    ['has:email', ['is', 'email', '']],
    ['contacted:>3m', [undefined, '>3m', '']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('is written in a way that is read again as what it said, for every field and comparison', () => {
    for (const field of [null, ...fieldNames]) {
      for (const comparison of comparisonsOf(field)) {
        const [a, b] = { words: ['new york', ''], choice: ['given', ''], choices: ['cold', 'warm'], number: ['4', ''], numbers: ['1', '4'], days: ['30', ''], day: ['2026-01-02', '2026-02-03'], none: ['', ''] }[comparison.inputs] as [string, string];
        const asked = comparison.write(a, b);
        expect(comparison.read(asked)?.[0]).toBe(a);
        const text = writeTree({ kind: 'all', not: false, parts: [{ kind: 'term', not: false, field, ...asked }] });
        const wrong = parseQuery(text, { now: 0, zone: 'UTC' }).errors;
        if (comparison.inputs !== 'choice') expect(wrong, text).toEqual([]);
      }
    }
  });
});
