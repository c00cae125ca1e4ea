import { describe, expect, it } from 'vitest';
import { sortRows } from './array-table.tsx';
import { tableColumns } from './columns.ts';
import { moveBy } from './table-keys.ts';

type Row = { readonly name: string; readonly age: number | null };

const columns = tableColumns<Row>([
  { id: 'name', header: 'Name', width: 100, cell: (row) => row.name, sortValue: (row) => row.name },
  { id: 'age', header: 'Age', width: 100, cell: (row) => row.age, sortValue: (row) => row.age },
]);
const rows: readonly Row[] = [
  { name: 'b10', age: null },
  { name: 'Ä', age: 30 },
  { name: 'b9', age: 20 },
];
const order = (id: string, descending: boolean) => sortRows(rows, columns, { id, descending }).map((row) => row.name);

describe('sorting rows', () => {
  it('sorts as people do', () => {
    expect(order('name', false)).toEqual(['Ä', 'b9', 'b10']);
    expect(order('name', true)).toEqual(['b10', 'b9', 'Ä']);
  });
  it('puts what has no value last either way', () => {
    expect(order('age', false)).toEqual(['b9', 'Ä', 'b10']);
    expect(order('age', true)).toEqual(['Ä', 'b9', 'b10']);
  });
  it('leaves rows alone when it cannot sort', () => {
    expect(order('nothing', false)).toEqual(['b10', 'Ä', 'b9']);
    expect(sortRows(rows, columns, null)).toBe(rows);
  });
});

describe('moving in a table', () => {
  it('stays inside', () => {
    expect(moveBy('ArrowUp', 0, 10, 5)).toBe(0);
    expect(moveBy('PageDown', 7, 10, 5)).toBe(9);
    expect(moveBy('End', 0, 10, 5)).toBe(9);
    expect(moveBy('a', 0, 10, 5)).toBeNull();
  });
});
