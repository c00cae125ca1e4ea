import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { person } from '#shared/domain/person.ts';
import { newId } from '#shared/ids.ts';
import { toCsv } from './csv-write.ts';
import { readAll, type ReadAll } from './fixtures/read-all.ts';
import { mapAll } from './map-all.ts';
import { readImport } from './read.ts';

const corpus = resolve('../shared/samples/hostile/blns.json');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(!existsSync(corpus))('naughty strings (need ../shared/samples)', () => {
  test('each, as name, company and note, survives as plain text', () => {
    const strings = JSON.parse(readFileSync(corpus, 'utf8')) as string[];
    const rows = strings.map((text, i) => [text, text, text, `p${i}@example.com`]);
    const { drafts, skipped } = readAll(utf8(toCsv([['Full name', 'Company', 'Notes', 'Email'], ...rows])), 'x.csv');
    expect(skipped).toEqual([]);
    expect(drafts).toHaveLength(strings.length);
    drafts.forEach((draft, i) => {
      const text = strings[i]!.trim();
      expect(draft.original).toBe(text.slice(0, 500));
      expect(draft.employer).toBe(text.slice(0, 500));
      expect(draft.note ?? '').toContain(text);
      expect(person.safeParse({ ...draft, id: newId(), createdAt: 0, createdBy: 'me' }).success).toBe(true);
    });
  });
});

describe('files that mean harm', () => {
  /** Five seconds of processor time, so that a busy machine does not count against the code. */
  const quick = (make: () => Uint8Array | string, name = 'x.csv'): ReadAll => {
    const file = make();
    const before = process.cpuUsage();
    const read = readAll(file, name);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
    expect(read.drafts.length + read.skipped.length).toBe(read.source.rows);
    return read;
  };

  test('a line of ten million characters', () => {
    const { drafts } = quick(() => `Email,Notes\na@example.com,${'x'.repeat(10_000_000)}\nb@example.com,short`);
    expect(drafts).toHaveLength(2);
    expect(drafts[0]?.note).toHaveLength(50_000);
  });

  test('a name, a phone and an address of ten million characters', () => {
    const long = 'a '.repeat(5_000_000);
    quick(() => `Full name,Email,Phone,Skills\n${long},${long},${long},${long}\n`);
    quick(() => `Full name,Email,Phone,Skills\nA,${'1@b;'.repeat(50_000)},${'1;'.repeat(50_000)},${'x;'.repeat(50_000)}\n`);
  });

  test.each([' ', '.', ')', '"', "'", ',', '-', '://a,', '@', '<', '0 ', '+', '_', '\u00A0/'])(
    'cells of a million times %j between two letters',
    (mark) => {
      const cell = `a${mark.repeat(1_000_000)}b`.replaceAll('"', '""');
      const fields = ['Full name', 'Email', 'Phone', 'Website', 'Skills', 'Do not contact', 'Date added', 'City', 'Country'];
      quick(() => `${fields.join(',')}\n${fields.map(() => `"${cell}"`).join(',')}\n`);
      const value = `a${mark.repeat(300_000)}b`;
      const names = ['FN', 'N', 'TEL', 'EMAIL', 'ADR', 'ORG', 'URL', 'CATEGORIES', 'NOTE;ENCODING=QUOTED-PRINTABLE'];
      quick(() => `BEGIN:VCARD\n${names.map((name) => `${name}:${value}`).join('\n')}\nEND:VCARD\n`, 'x.vcf');
      quick(() => JSON.stringify({ basics: { name: value, email: value, phone: value, url: value } }), 'x.json');
    },
  );

  test('a hundred thousand columns', () => {
    const { source } = quick(() => `Email${',x'.repeat(100_000)}\na@example.com${',y'.repeat(100_000)}\n`);
    expect(source.columns).toHaveLength(1000);
    expect(source.warnings.join()).toContain('100001 columns');
  });

  test.each(['"', ',', '\t', '"a', '" ', ',"', '\0', 'a"b,'])('a row of millions of %j', (mark) => {
    quick(() => `Email,Notes\n${mark.repeat(2_000_000 / mark.length)}`);
  });

  test.each(['\n', '\r', '\r\n', '"\n', '",\n', ',\n', '"\r\n'])('hundreds of thousands of rows of %j', (mark) => {
    quick(() => `Email,Notes\n${mark.repeat(400_000 / mark.length)}`);
  });

  test('a quote that is never closed costs its own line, not the file', () => {
    const rest = Array.from({ length: 3000 }, (_, i) => `n${i},n${i}@example.com`).join('\n');
    const { drafts, source } = quick(() => `Name,Email\n"Ada,ada@example.com\n${rest}\n`);
    expect(drafts).toHaveLength(3001);
    expect(drafts[0]).toMatchObject({ line: 2, original: '"Ada' });
    expect(drafts.at(-1)).toMatchObject({ line: 3002, original: 'n2999' });
    expect(source.warnings.join()).toContain('line 2');
  });

  test('a stray quote does not swallow thousands of rows up to the next one', () => {
    const row = (i: number): string => (i === 2 || i === 9000 ? `"n${i},n${i}@example.com` : `n${i},n${i}@example.com`);
    const { drafts } = quick(() => `Name,Email\n${Array.from({ length: 10_000 }, (_, i) => row(i)).join('\n')}`);
    expect(drafts).toHaveLength(10_000);
  });

  test('names of the language’s own machinery are only words', () => {
    const { drafts, source } = quick(() => '__proto__,constructor,toString,Email\n__proto__,constructor,hasOwnProperty,a@example.com\n');
    expect(source.columns).toEqual(['__proto__', 'constructor', 'toString', 'Email']);
    expect(drafts).toHaveLength(1);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    const resume = '{"__proto__":{"polluted":"yes"},"basics":{"name":"__proto__","__proto__":{"email":"x@y.z"}}}';
    expect(quick(() => resume, 'r.json').drafts).toMatchObject([{ original: '__proto__', emails: [] }]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('cards: endless folds, quotes, nesting, parameters', () => {
    const card = (body: string): string => `BEGIN:VCARD\nFN:A\n${body}\nEND:VCARD\n`;
    for (const body of [
      `NOTE:${'x\n '.repeat(2_000_000)}`,
      `NOTE;ENCODING=QUOTED-PRINTABLE:${'=C3=\n'.repeat(1_000_000)}`,
      'AGENT:\nBEGIN:VCARD\n'.repeat(200_000),
      `TEL${';X=1'.repeat(1_000_000)}:123`,
      `TEL;X="${'a'.repeat(5_000_000)}`,
      `N:${';'.repeat(5_000_000)}`,
      'stray\n'.repeat(1_000_000),
      'NOTE:x\n'.repeat(300_000),
      'TEL:12345\n'.repeat(30_000),
    ]) {
      quick(() => card(body), 'x.vcf');
    }
    expect(quick(() => card('').repeat(50_000), 'x.vcf').drafts).toHaveLength(50_000);
  });

  test('JSON: nested a million deep, or a hundred thousand resumes', () => {
    expect(readImport(utf8('['.repeat(1_000_000)), 'x.json').ok).toBe(false);
    quick(() => `[${'['.repeat(2000)}${']'.repeat(2000)}]`, 'x.json');
    quick(() => JSON.stringify(Array.from({ length: 100_000 }, (_, i) => ({ basics: { name: `N ${i}` } }))), 'x.json');
  });

  test('any bytes: no crash, and every record is a draft or skipped', () => {
    const names = fc.constantFrom('a.csv', 'a.vcf', 'a.json', 'a', 'a.txt');
    const starts = fc.constantFrom('', 'BEGIN:VCARD\n', '[', '{"basics":', 'Name,Email\n', '﻿', 'Name;Phone\n"');
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 400 }), names, (start, tail, name) => {
        const bytes = new Uint8Array([...utf8(start), ...tail]);
        const opened = readImport(bytes, name);
        if (!opened.ok) return;
        const { source, drafts, skipped } = readAll(bytes, name);
        expect(drafts.length + skipped.length).toBe(source.rows);
      }),
      { numRuns: 2000 },
    );
  });

  test('any text in any column makes records the domain accepts', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 700 }), fc.webUrl(), fc.emailAddress());
    const header = ['Full name', 'Email', 'Phone', 'Skills', 'Website', 'Connected On', 'Do not contact', 'City', 'Country', 'Tags'];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 10, maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const { drafts } = readAll(toCsv([header, ...rows]), 'x.csv', { country: 'DE' });
        for (const { line: _, note: __, metAt: ___, ownerName: ____, ...fields } of drafts) {
          expect(person.safeParse({ ...fields, id: newId(), createdAt: 0, createdBy: 'me' }).error).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a cancelled import stops after the chunk at hand', async () => {
    const opened = readImport(utf8(`Email\n${'a@example.com\n'.repeat(5000)}`), 'x.csv');
    if (!opened.ok) throw new Error(opened.error.message);
    const signal = { aborted: false };
    const seen: number[] = [];
    for await (const { done, total } of mapAll(opened.value, { signal, chunk: 1000 })) {
      expect(total).toBe(5000);
      seen.push(done);
      if (done >= 2000) signal.aborted = true;
    }
    expect(seen).toEqual([1000, 2000]);
  });
});
