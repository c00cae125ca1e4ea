import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from './csv-records.ts';
import { toCsv } from './csv-write.ts';
import { openCsv, tableRecords } from './csv.ts';
import { defuse, restore } from './formula.ts';
import { skippedReport } from './skipped-report.ts';
import { readAll } from './fixtures/read-all.ts';

const cellsOf = (text: string, delimiter = ',', size = 1000): string[][] =>
  [...readRecords(text, delimiter, { offset: 0, line: 1 }, size)].flat().map(({ cells }) => [...cells]);

describe('records', () => {
  test('quoted line ends count as lines of the file', () => {
    const text = 'a,b\r\n"x\r\ny\nz",1\r\n\r\n2,3';
    const records = [...readRecords(text, ',', { offset: 0, line: 1 })].flat();
    expect(records.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']], [2, ['x\r\ny\nz', '1']], [6, ['2', '3']],
    ]);
  });

  test('line ends of all kinds, mixed', () => {
    expect(cellsOf('a,b\r\nc,"d"\ne,f\r\n"g","h"\r\n')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]);
    expect(cellsOf('a,b\rc,"d\re"\rf,g')).toEqual([['a', 'b'], ['c', 'd\re'], ['f', 'g']]);
  });

  test('chunks of any size give the same records', () => {
    const text = Array.from({ length: 57 }, (_, i) => `${i},"x\n${i}"`).join('\n');
    const all = cellsOf(text);
    for (const size of [1, 2, 10, 56, 57, 58]) expect(cellsOf(text, ',', size)).toEqual(all);
  });

  test('records wider than the window are read whole', () => {
    const wide = `"${'y"",\n'.repeat(1000)}${'x'.repeat(2_000_000)}"`;
    expect(cellsOf(`a,${wide}\nb,c`)).toEqual([['a', `${'y",\n'.repeat(1000)}${'x'.repeat(2_000_000)}`], ['b', 'c']]);
  });
});

describe('the table in a text', () => {
  test.each([[','], [';'], ['\t'], ['|']])('finds the delimiter %j', (mark) => {
    const text = ['Name', 'E-Mail', 'Ort'].join(mark) + '\n' + ['Ada, Countess; of | L', 'ada@example.com', 'Köln'].map((c) => `"${c}"`).join(mark);
    expect(openCsv(text)).toMatchObject({ delimiter: mark, columns: ['Name', 'E-Mail', 'Ort'], rows: 1 });
  });

  test('a first line sep=; is taken at its word', () => {
    expect(openCsv('sep=;\r\nName;Email\r\nAda;a@example.com\r\n')).toMatchObject({ delimiter: ';', rows: 1, start: { line: 3 } });
  });

  test('finds the header below a preamble of any length', () => {
    for (const before of ['', 'Notes:\n', 'Notes:\n"A, long, text\nof lines"\n\n', 'Report,,\n,,\nmade on,1/1/2024,\n']) {
      const table = openCsv(`${before}First Name,Last Name,Email\nAda,Lovelace,a@example.com\n`);
      expect(table).toMatchObject({ columns: ['First Name', 'Last Name', 'Email'], rows: 1 });
      expect(table.sample[0]?.line).toBe(before.split('\n').length + 1);
      expect(table.warnings).toHaveLength(before === '' ? 0 : 1);
    }
  });

  test('columns: trimmed, blanks numbered, repeats told apart', () => {
    expect(openCsv(' Email ,Email,,Email,Email (2)\na@example.com,,,,\n').columns).toEqual([
      'Email', 'Email (2)', 'Column 3', 'Email (3)', 'Email (2) (2)',
    ]);
  });

  test('without a header the first line is a person', () => {
    const { source, drafts } = readAll('Ada Lovelace,ada@example.com\nGrace Hopper,grace@example.com\n');
    expect(source.mapping).toEqual(['fullName', 'email']);
    expect(drafts.map(({ family }) => family)).toEqual(['Lovelace', 'Hopper']);
    expect(readAll('a@example.com\nb@example.com').drafts).toHaveLength(2);
  });
});

describe('writing', () => {
  test('formula cells get an apostrophe and lose it again', () => {
    for (const cell of ['=1+1', '+49 30', '-1', '@me', '\tx', '\rx', '\0x', '＝1', '＋1', '－1', '＠x', "'=1", "''@"]) {
      expect(defuse(cell)).toBe(`'${cell}`);
      expect(restore(defuse(cell))).toBe(cell);
    }
    for (const cell of ['', 'a=1', "'", "'tis", 'Ł']) {
      expect(defuse(cell)).toBe(cell);
      expect(restore(cell)).toBe(cell);
    }
  });

  test('any strings come back as they went', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', ';', 'a') }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 20 }), (rows) => {
        expect(cellsOf(toCsv(rows)).map((row) => row.map(restore))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is written is found again as a table', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
        const table = openCsv(toCsv([['Full name', 'Email'], ...rows]));
        const read = [...tableRecords(table, 7)].flat().map(({ cells }) => cells.map(restore));
        expect(read).toEqual(rows);
      }),
    );
  });

  test('the report of skipped rows reads as a table with their cells', () => {
    const { source, skipped } = readAll('Name,Email,Note\n,,=SUM(A1)\nAda,,\n');
    const report = skippedReport(skipped, source.columns);
    expect(report).toContain("'=SUM(A1)");
    expect(cellsOf(report)).toEqual([
      ['Line', 'Reason', 'Name', 'Email', 'Note'],
      ['2', expect.stringMatching(/^Line 2 has no name/u), '', '', "'=SUM(A1)"],
    ]);
  });
});
