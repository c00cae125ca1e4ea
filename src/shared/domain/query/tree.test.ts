import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from './ast.ts';
import { askedOf, withAsked } from './column-filter.ts';
import { parseQuery } from './parse.ts';
import { readTree, writeTree } from './tree.ts';

const clock = { now: Date.UTC(2026, 2, 31, 12), zone: 'UTC' };
/** What is not not, is. */
const plain = (node: Node | null): Node | null => {
  if (node?.kind === 'and' || node?.kind === 'or') return { ...node, nodes: node.nodes.map((one) => plain(one) as Node) };
  if (node?.kind !== 'not') return node;
  const inner = plain(node.node) as Node;
  return inner.kind === 'not' ? inner.node : { kind: 'not', node: inner };
};
const node = (text: string) => plain(parseQuery(text, clock).node);
const again = (text: string) => writeTree(readTree(text));

const value = fc.constantFrom('anna', '"staff nurse"', 'berg*', 'o’neil', 'c++', '"AND"', 'x,', '>3', 'müller');
const term = fc.oneof(
  value,
  fc.tuple(fc.constantFrom('city', 'skill', 'tag', 'Company'), value).map((parts) => parts.join(':')),
  fc.constantFrom('rating:>=4', 'rating:3..5', 'contacted:>90d', 'has:email', 'lacks:cv', 'interest:>=warm', 'warmth:<20', 'kind:contact', 'added:2026-01'),
);
const { text } = fc.letrec<{ text: string; one: string }>((tie) => ({
  one: fc.oneof({ weight: 5, arbitrary: term }, { weight: 1, arbitrary: tie('one').map((one) => `NOT ${one}`) }, { weight: 2, arbitrary: tie('text').map((all) => `(${all})`) }),
  text: fc.oneof({ maxDepth: 4 }, tie('one'), fc.tuple(tie('one'), fc.constantFrom(' ', ' AND ', ' OR '), tie('text')).map((parts) => parts.join(''))),
}));

describe('a query as a tree', () => {
  it.each([
    ['a OR b c', 'a OR (b c)'],
    ['(a OR b) c', '(a OR b) c'],
    ['NOT (a OR b)', 'NOT (a OR b)'],
    ['NOT NOT a', 'a'],
    ['((a))', 'a'],
    ['role:"staff nurse" AND rating:>=4', 'title:"staff nurse" rating:>=4'],
    ['pool:x nothing:y "open', 'pool:x nothing:y "open"'],
    ['( ) OR', ''],
    ['a OR b', 'a OR b'],
  ])('%s is written as %s', (typed, written) => expect(again(typed)).toBe(written));

  it('asks the same when it is written again, and is then written the same', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(node(again(typed))).toEqual(node(typed));
        expect(again(again(typed))).toBe(again(typed));
      }),
      { numRuns: 1000 },
    );
  });

  it('can read whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '(', ')', '"', ':', '*', 'OR ', 'NOT ', 'city:', 'x:', '<') }), (typed) => void again(typed)));
  });
});

describe('the filter of a column', () => {
  it('is read from the query, and put into it', () => {
    expect(withAsked('nurse', 'city', [{ value: 'Köln', quoted: true }])).toBe('nurse city:"Köln" ');
    expect(withAsked('nurse city:"Köln" has:email', 'city', [{ value: 'Bonn', quoted: true }, { value: 'Ulm', quoted: true }])).toBe('nurse (city:"Bonn" OR city:"Ulm") has:email ');
    expect(askedOf('nurse (city:"Bonn" OR city:"Ulm") has:email', 'city')).toEqual([{ value: 'Bonn', quoted: true }, { value: 'Ulm', quoted: true }]);
    expect(withAsked('city:bonn', 'city', [])).toBe('');
  });

  it('stands beside a query of OR, and leaves what is excluded alone', () => {
    expect(withAsked('a OR b', 'rating', [{ value: '>=4', quoted: false }])).toBe('(a OR b) rating:>=4 ');
    expect(askedOf('NOT city:bonn', 'city')).toEqual([]);
    expect(withAsked('NOT city:bonn', 'city', [{ value: 'ulm', quoted: false }])).toBe('NOT city:bonn city:ulm ');
  });

  it('is what was put in, whatever else the query asks, and leaves the rest as it was when it is taken away', () => {
    const asked = fc.uniqueArray(fc.constantFrom('ulm', 'bonn', 'new york'), { minLength: 1 }).map((all) => all.map((one) => ({ value: one, quoted: true })));
    fc.assert(
      fc.property(text.filter((one) => !/region/u.test(one)), asked, (typed, wanted) => {
        const filtered = withAsked(typed, 'region', wanted);
        expect(askedOf(filtered, 'region')).toEqual(wanted);
        expect(node(withAsked(filtered, 'region', []))).toEqual(node(typed));
      }),
    );
  });
});
