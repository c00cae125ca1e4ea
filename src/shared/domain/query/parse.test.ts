import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from './ast.ts';
import { fieldDef, fieldNames, unanswerable } from './fields.ts';
import { parseQuery } from './parse.ts';

const clock = { now: Date.UTC(2026, 2, 31, 12), zone: 'UTC' };
const DAY = 86_400_000;

/** A condition in few words, so that trees can be read. */
function show(node: Node | null): string {
  switch (node?.kind) {
    case undefined:
      return 'everybody';
    case 'and':
    case 'or':
      return `(${node.nodes.map(show).join(node.kind === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `!${show(node.node)}`;
    case 'text':
      return `${node.match.mode} ${node.match.value}`;
    case 'words':
      return `${node.field} ${node.match.mode} ${node.match.value}`;
    case 'number':
      return `${node.field} ${node.from}..${node.to}`;
    case 'figure':
      return `${node.field} ${node.from}..${node.to} on ${day(node.today.now)}`;
    case 'time':
      return `${node.field} ${day(node.span.from)}..${day(node.span.to)}${node.span.never ? ' never' : ''}`;
    case 'choice':
      return `${node.field} ${node.value}`;
    case 'mine':
      return 'mine';
    case 'has':
      return `has ${node.what}`;
  }
}

const day = (at: number | null): string => (at === null ? '' : Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '-');
const read = (text: string): string => show(parseQuery(text, clock).node);
const wrong = (text: string): string[] => parseQuery(text, clock).errors.map(({ at, end, message }) => `${at}-${end} ${message}`);

describe('a query', () => {
  it.each([
    ['', 'everybody'],
    ['   ', 'everybody'],
    ['Anna', 'part anna'],
    ['anna müller', '(part anna & part muller)'],
    ['Müller, Anna', '(part muller & part anna)'],
    ['"Staff  Nurse"', 'phrase staff nurse'],
    ['“Łoś”', 'phrase los'],
    ['berg*', 'prefix berg'],
    ['a AND b', '(part a & part b)'],
    ['a OR b c', '(part a | (part b & part c))'],
    ['(a OR b) c', '((part a | part b) & part c)'],
    ['NOT a b', '(!part a & part b)'],
    ['NOT NOT a', 'part a'],
    ['NOT (a OR b)', '!(part a | part b)'],
    ['and or not', '(part and & part or & part not)'],
    ['o"brien 10:30 https://x.example', '(part o"brien & part 10:30 & part https://x.example)'],
    ['skill:React', 'skill part react'],
    ['Company:"Acme Inc"', 'employer phrase acme inc'],
    ['city:ber*', 'city prefix ber'],
    ['email:@example.com', 'email part @example.com'],
    ['rating:>=4', 'rating 4..Infinity'],
    ['rating:>3', 'rating 4..Infinity'],
    ['rating:<3', 'rating -Infinity..2'],
    ['rating:5..3', 'rating 3..5'],
    ['rating:..2', 'rating -Infinity..2'],
    ['interest:warm', 'interest 3..3'],
    ['interest:>curious', 'interest 3..Infinity'],
    ['interest:cold..warm', 'interest 1..3'],
    ['kind:contact', 'kind contact'],
    ['has:email lacks:consent', '(has email & !has consent)'],
    ['added:2026', 'added 2026-01-01..2027-01-01'],
    ['added:2026-01', 'added 2026-01-01..2026-02-01'],
    ['added:2026-02-28', 'added 2026-02-28..2026-03-01'],
    ['added:>2026-01', 'added 2026-02-01..'],
    ['added:>=2026-01', 'added 2026-01-01..'],
    ['added:<2026-01', 'added ..2026-01-01 never'],
    ['added:<=2026-01', 'added ..2026-02-01 never'],
    ['added:2026-01..2026-02', 'added 2026-01-01..2026-03-01'],
    ['added:today', 'added 2026-03-31..2026-04-01'],
    ['added:1m', 'added 2026-02-28..'],
    ['contacted:>90d', 'contacted ..2025-12-31 never'],
    ['contacted:<2w', 'contacted 2026-03-17..'],
    ['contacted:30d..90d', 'contacted 2025-12-31..2026-03-01'],
    ['contacted:never', 'contacted ..- never'],
  ])('reads %s', (text, tree) => {
    expect(parseQuery(text, clock).errors).toEqual([]);
    expect(read(text)).toBe(tree);
  });

  it.each([
    ['"staff nurse', 'phrase staff nurse', '0-12 The closing quote is missing.'],
    ['(a b', '(part a & part b)', '0-1 The closing parenthesis is missing.'],
    ['a) b', '(part a & part b)', '1-2 This parenthesis closes nothing.'],
    ['a OR', 'part a', '2-4 Something to look for is expected after OR.'],
    ['OR a', 'part a', '0-2 Something to look for is expected before OR.'],
    ['a NOT', 'part a', '2-5 Something to look for is expected after NOT.'],
    ['AND a', 'part a', '0-3 Something to look for is expected before AND.'],
    ['a ()', 'part a', '2-4 Something is expected between the parentheses.'],
    ['a skill:', 'part a', '2-8 After skill: a value is expected, such as skill:react.'],
    ['a skil:react', 'part a', '2-6 There is no field called skil; did you mean skill:.'],
    ['a event:x', 'part a', '2-7 Events are not kept here'],
    ['has:event a', 'part a', '4-9 Events are not kept here'],
    ['a cv:x', 'part a', '2-4 CVs have no field of their own'],
    ['rating:many a', 'part a', '7-11 After rating: a whole number such as 4'],
    ['interest:hot a', 'part a', '9-12 After interest: unknown, cold, curious, warm or keen'],
    ['added:2026-02-30 a', 'part a', '6-16 After added: a day, month or year'],
    ['city:>b a', 'part a', '5-7 city: takes words; < and > are for interest, rating, warmth, complete, added, contacted or waiting.'],
    ['*berg', 'part berg', '0-1 A star goes at the end of a word'],
    ['* a', 'part a', '0-1 Letters are expected before the star'],
  ])('says what is wrong with %s, and finds by the rest', (text, tree, message) => {
    expect(read(text)).toBe(tree);
    expect(wrong(text)).toHaveLength(1);
    expect(wrong(text)[0]).toContain(message);
  });

  it('says that typing on may mend what stands at the end only', () => {
    const unfinished = (text: string) => parseQuery(text, clock).errors.map((one) => one.unfinished);
    expect(unfinished('a OR')).toEqual([true]);
    expect(unfinished('skill: a')).toEqual([false]);
    expect(unfinished('a interest:wa')).toEqual([true]);
    expect(unfinished('interest:wa a')).toEqual([false]);
  });

  it('counts days by the calendar of the zone', () => {
    const node = parseQuery('added:2026-03-29', { now: clock.now, zone: 'Europe/Berlin' }).node;
    const span = node?.kind === 'time' ? node.span : null;
    expect((span?.to ?? 0) - (span?.from ?? 0)).toBe(DAY - 3_600_000);
  });

  it('reads the example of every field, and says why a field cannot be asked', () => {
    for (const name of fieldNames) expect(wrong(fieldDef(name).example), name).toEqual([]);
    for (const [name, why] of Object.entries(unanswerable)) expect(wrong(`${name}:x`)[0]).toContain(why);
  });

  it('reads anything at all, and points inside of what was typed', () => {
    const piece = fc.constantFrom('(', ')', '"', '*', ':', ' ', 'AND', 'OR', 'NOT ', 'a', 'skill:', 'rating:', '>', '..', '4', 'added:', '90d', '2026-01', '“', 'é', '😀', '\n', 'x:y', 'has:', 'cv');
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 30 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { node, errors } = parseQuery(text, clock);
        for (const { at, end, message } of errors) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/\.$/u);
        }
        // What is not looked for has a reason.
        if (node === null && text.trim() !== '') expect(errors).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read in no time however it is nested', () => {
    const deep = `${'('.repeat(20_000)}a${')'.repeat(20_000)}`;
    expect(read(deep)).toBe('part a');
    expect(read('NOT '.repeat(20_001) + 'a')).toBe('!part a');
  });
});
