import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText, findWords, guessKind, inReadingOrder, nextVersion, searchWords } from './document.ts';

it('cuts a text so that its JSON fits, and never inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 120 }), (text, max) => {
      const { text: kept, cut } = cutText(text, max);
      expect(text.startsWith(kept)).toBe(true);
      expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThanOrEqual(max);
      expect(cut).toBe(kept !== text);
      if (!cut) return;
      const [next = ''] = text.slice(kept.length);
      expect(Buffer.byteLength(JSON.stringify(kept + next))).toBeGreaterThan(max);
    }),
  );
});

it('counts versions by kind, from what is there', () => {
  const there = [{ kind: 'cv', version: 1 }, { kind: 'cv', version: 3 }, { kind: 'letter', version: 1 }] as const;
  expect(nextVersion(there, 'cv')).toBe(4);
  expect(nextVersion(there, 'letter')).toBe(2);
  expect(nextVersion(there, 'certificate')).toBe(1);
});

it.each([
  ['CV Ana Lima.pdf', 'pdf', 'cv'],
  ['Cover letter.docx', 'docx', 'letter'],
  ['Arbeitszeugnis 2024.pdf', 'pdf', 'certificate'],
  ['IMG_2231.jpg', 'jpeg', 'other'],
] as const)('takes %s (%s) for a %s', (name, format, kind) => {
  expect(guessKind(name, format)).toBe(kind);
});

it('reads CVs first, newest version first', () => {
  const some = [{ id: 'a', kind: 'other', version: 1 }, { id: 'b', kind: 'cv', version: 1 }, { id: 'c', kind: 'cv', version: 2 }] as const;
  expect(inReadingOrder(some).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('looks for the words of a query, not for its operators and fields', () => {
  expect(searchWords('skill:react AND (Köln OR "C++ lead") NOT employer:"Acme Corp" ')).toEqual(['Köln', 'lead', 'C++']);
  expect(searchWords('')).toEqual([]);
});

it('finds words whatever their case, in order, apart from each other', () => {
  expect(findWords('React and react-native', ['react-native', 'react'])).toEqual([[0, 5], [10, 22]]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), { maxLength: 4 }), (text, words) => {
      let from = 0;
      for (const [start, end] of findWords(text, words)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
