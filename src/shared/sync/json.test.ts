import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJson } from './json.ts';

test('everything JSON can say is JSON, but for a __proto__ key, and comes through a copy unchanged', () => {
  const sayable = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  fc.assert(fc.property(sayable, (value) => isJson(value) && isJson(structuredClone(value))));
});

test.each([
  ['undefined', undefined],
  ['a hole', [1, , 2]], // oxlint-disable-line no-sparse-arrays
  ['an undefined member', { a: undefined }],
  ['NaN', Number.NaN],
  ['infinity', -Infinity],
  ['a big integer', 1n],
  ['a symbol', Symbol('x')],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['bytes', new Uint8Array(1)],
  ['a function', () => 1],
  ['a __proto__ key', JSON.parse('{"__proto__":1}')],
])('%s is not', (_name, value) => {
  expect(isJson(value)).toBe(false);
  expect(isJson({ a: [value] })).toBe(false);
});

test('depth is bounded, so that a cycle ends', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  expect(isJson(cycle)).toBe(false);
});
