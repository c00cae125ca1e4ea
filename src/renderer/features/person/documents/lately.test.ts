import { expect, test, vi } from 'vitest';
import { Lately } from './lately.ts';

test('is asked for once, is there at once the second time, and the one used longest ago is dropped', async () => {
  const dropped: string[] = [];
  const lately = new Lately<string>(2, (value) => dropped.push(value));
  const make = vi.fn(async (key: string) => key.toUpperCase());
  const get = (key: string) => lately.get(key, () => make(key));
  expect(lately.peek('a')).toBeUndefined();
  expect(await Promise.all([get('a'), get('a')])).toEqual(['A', 'A']);
  expect(lately.peek('a')).toBe('A');
  await get('b');
  await get('a');
  await get('c');
  expect(make.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c']);
  expect(dropped).toEqual(['B']);
  expect([lately.peek('a'), lately.peek('b'), lately.peek('c')]).toEqual(['A', undefined, 'C']);
});

test('what could not be had is asked for again', async () => {
  const lately = new Lately<string>(2);
  await expect(lately.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lately.get('a', async () => 'A')).toBe('A');
  lately.forget('a');
  expect(lately.peek('a')).toBeUndefined();
});
