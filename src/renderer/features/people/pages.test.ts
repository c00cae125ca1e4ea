import { describe, expect, it } from 'vitest';
import { nearest, pagesFor } from './pages.ts';

describe('pages of the table', () => {
  it('cover what is in view and one page on either side, inside of what there is', () => {
    expect(pagesFor(0, 30, 1000)).toEqual([0, 1]);
    expect(pagesFor(450, 520, 1000)).toEqual([3, 4, 5, 6]);
    expect(pagesFor(980, 999, 1000)).toEqual([8, 9]);
    expect(pagesFor(0, 0, 0)).toEqual([0]);
  });

  it('forget the ones that are far away', () => {
    const pages = new Map([0, 1, 2, 9].map((page) => [page, page]));
    expect(new Set(nearest(pages, 9, 2).keys())).toEqual(new Set([2, 9]));
    expect(nearest(pages, 0, 10)).toBe(pages);
  });
});
