import { expect, it } from 'vitest';
import { actedOn, clearSelected, selectRange, selectionOf, setFocused, toggleSelected } from './selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

it('acts on the selected ones, or else on the focused one', () => {
  setFocused('s1', 'b');
  expect(actedOn('s1')).toEqual(['b']);
  toggleSelected('s1', 'c');
  expect(actedOn('s1')).toEqual(['c']);
  clearSelected('s1');
  expect(actedOn('s1')).toEqual(['b']);
  expect(actedOn('unknown')).toEqual([]);
});

it('selects a range from the anchor, in either direction', () => {
  toggleSelected('s2', 'd');
  selectRange('s2', 'b', ids);
  expect([...selectionOf('s2').selected].toSorted((a, b) => a.localeCompare(b))).toEqual(['b', 'c', 'd']);
});

it('starts a range at the focus when nothing was selected', () => {
  setFocused('s3', 'a');
  selectRange('s3', 'c', ids);
  expect([...selectionOf('s3').selected]).toEqual(['a', 'b', 'c']);
});
