import { expect, test } from 'vitest';
import { holdKey, holdKeys, takeKeys } from './early-keys.ts';

const press = (key: string, timeStamp = 10, ctrlKey = false) => holdKey({ key, ctrlKey, metaKey: false, altKey: false, timeStamp });

test('what is typed before the form is there is kept for it, in order', () => {
  expect(press('x')).toBe(false);
  holdKeys(0);
  expect(['F', 'l', 'y', 'Backspace', 'i', ' ', 'é'].map((key) => press(key))).toEqual(Array(7).fill(true));
  expect(takeKeys()).toEqual({ text: 'Fli é', done: false });
  expect(press('i')).toBe(false);
  expect(takeKeys()).toEqual({ text: '', done: false });
});

test('commands with a modifier stay commands, Esc gives the form up, and a form that never comes holds nothing back', () => {
  holdKeys(0);
  expect([press('k', 10, true), press('F6'), press('Shift')]).toEqual([false, false, false]);
  expect([press('Escape'), press('a')]).toEqual([false, false]);
  holdKeys(0);
  expect([press('a'), press('b', 11_000), press('c', 11_001)]).toEqual([true, false, false]);
  expect(takeKeys()).toEqual({ text: 'a', done: false });
});

test('a form that is sent off before it is there is sent off when it is; what comes then are commands', () => {
  holdKeys(0);
  expect([press('Enter', 10, true), press('a'), press('Enter', 10, true), press('j')]).toEqual([false, true, true, false]);
  expect(takeKeys()).toEqual({ text: 'a', done: true });
});
