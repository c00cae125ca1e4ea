import { describe, expect, it } from 'vitest';
import { between } from './select-to.ts';

describe('a range of people', () => {
  it('goes either way and holds both ends', () => {
    expect(between(['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is the one row where its start is filtered out', () => {
    expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b']);
  });
});
