import { describe, expect, it } from 'vitest';
import { score } from './fuzzy.ts';

describe('how well a label fits', () => {
  it('prefers a start, then a word, then the inside, then letters in order', () => {
    const points = ['Move to a stage', 'Cards: move', 'Remove', 'My old vase', 'Reject'].map((label) => score(label, 'mov'));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(points.at(-1)).toBe(0);
  });
  it('wants all words, in any order, without regard to accents and case', () => {
    expect(score('Álvarez, José', 'jose alv')).toBeGreaterThan(0);
    expect(score('Álvarez, José', 'jose x')).toBe(0);
  });
});
