import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHtmlTable, toTsv } from './table-text.ts';

it('is tabs and lines, whatever stands in the cells; nothing runs as a formula', () => {
  const table = { head: ['Name', 'City'], rows: [['=1+1', 'a\tb\r\nc'], ['@x', '']] };
  expect(toTsv(table)).toBe("Name\tCity\r\n'=1+1\ta b c\r\n'@x\t");
});

it('is a table of HTML in which every sign is text', () => {
  expect(toHtmlTable({ head: ['A&B'], rows: [['<img src=x onerror=alert(1)>'], ['=SUM(A1)']] })).toBe(
    '<meta charset="utf-8"><table><thead><tr><th>A&#38;B</th></tr></thead><tbody><tr><td>&#60;img src=x onerror=alert(1)&#62;</td></tr><tr><td>&#39;=SUM(A1)</td></tr></tbody></table>',
  );
});

it('has as many cells as it was given', () => {
  const row = fc.array(fc.string(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(row, fc.array(row), (head, rows) => {
      const lines = toTsv({ head, rows }).split('\r\n');
      expect(lines).toHaveLength(rows.length + 1);
      for (const line of lines) {
        const cells = line.split('\t');
        expect(cells).toHaveLength(3);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/u);
      }
      expect(toHtmlTable({ head, rows }).match(/<t[hd]>/gu)).toHaveLength(3 * (rows.length + 1));
    }),
  );
});
