import { expect, it } from 'vitest';
import { shadeOf } from './avatar.tsx';

it('gives an id one shade for good, and uses them all', () => {
  expect(shadeOf('01930000-0000-7000-8000-000000000001')).toBe(shadeOf('01930000-0000-7000-8000-000000000001'));
  const shades = new Set(Array.from({ length: 200 }, (_, at) => shadeOf(`id-${at}`)));
  expect([...shades].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
