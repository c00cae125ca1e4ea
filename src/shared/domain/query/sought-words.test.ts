import { expect, test } from 'vitest';
import { soughtWords } from './sought-words.ts';

test.each([
  ['', []],
  ['react', ['react']],
  ['react NOT java', ['react']],
  ['city:berlin rust', ['rust']],
  ['"react native" OR vue', ['react native', 'vue']],
  ['Müller', ['Müller', 'muller']],
  ['x', []],
])('of %j these are marked in a document', (query, words) => {
  expect(soughtWords(query)).toEqual(words);
});
