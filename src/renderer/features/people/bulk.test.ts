import { describe, expect, it } from 'vitest';
import { batches } from './bulk.ts';

describe('batches', () => {
  it('hold everything once, in order, none too big and none empty', () => {
    expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(batches([1, 2], 2)).toEqual([[1, 2]]);
    expect(batches([], 2)).toEqual([]);
  });
});
