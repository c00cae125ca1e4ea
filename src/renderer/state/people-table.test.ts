import { beforeEach, expect, test } from 'vitest';
import { moveColumn, setLayout, toggleColumn, togglePinned, usePeopleTable } from './people-table.ts';

const layout = () => {
  const { columns, pinned } = usePeopleTable.getState();
  return [columns.slice(0, pinned).join(''), columns.slice(pinned).join('')];
};

beforeEach(() => setLayout({ columns: ['a', 'b', 'c', 'd'], pinned: 1, widths: {} }));

test('a column goes to the place of another', () => {
  moveColumn(3, 1);
  expect(layout()).toEqual(['a', 'dbc']);
  moveColumn(0, 9);
  expect(layout()).toEqual(['a', 'dbc']);
});

test('a column is shown at the end, or taken off; the last one stays', () => {
  toggleColumn('e');
  toggleColumn('a');
  expect(layout()).toEqual(['', 'bcde']);
  for (const id of ['b', 'c', 'd', 'e']) toggleColumn(id);
  expect(layout()).toEqual(['', 'e']);
});

test('a column stays at the start after those that do, and scrolls again before the others', () => {
  togglePinned('c');
  expect(layout()).toEqual(['ac', 'bd']);
  togglePinned('a');
  expect(layout()).toEqual(['c', 'abd']);
});
