import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from './fixtures/read-all.ts';
import { readImport } from './read.ts';

const folder = resolve('../shared/samples');
const present = existsSync(folder);
const files = present
  ? ['csv', 'linkedin', 'vcard', 'json-resume'].flatMap((part) =>
      readdirSync(resolve(folder, part)).filter((name) => /\.(?:csv|vcf|json)$/u.test(name)).map((name) => `${part}/${name}`),
    )
  : [];

type Mutation = (bytes: Uint8Array, at: number) => Uint8Array;

const joined = (...parts: (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const inserted = (...extra: number[]): Mutation => (bytes, at) => joined(bytes.subarray(0, at), extra, bytes.subarray(at));

const mutations: Readonly<Record<string, Mutation>> = {
  'cut short': (bytes, at) => bytes.subarray(0, at),
  'start missing': (bytes, at) => bytes.subarray(at),
  'piece missing': (bytes, at) => joined(bytes.subarray(0, at), bytes.subarray(at + 40)),
  NUL: inserted(0),
  quote: inserted(0x22),
  'broken UTF-8': inserted(0xc3, 0x28, 0xff),
  'line end': inserted(0x0a),
  'begin of a card': inserted(...new TextEncoder().encode('\nBEGIN:VCARD\n')),
  twice: (bytes) => joined(bytes, bytes),
  'as UTF-16': (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
};

describe.skipIf(!present)('samples, damaged (need ../shared/samples)', () => {
  test.each(files)('%s is read to the end, or refused with a reason, whatever happens to it', (file) => {
    const bytes = new Uint8Array(readFileSync(resolve(folder, file)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(mutations)), fc.nat(bytes.length), (name, at) => {
        const damaged = mutations[name]!(bytes, at);
        const opened = readImport(damaged, file);
        if (!opened.ok) {
          expect(opened.error.message).toMatch(/\.$/u);
          return;
        }
        const { drafts, skipped, source } = readAll(damaged, file, { country: 'US' });
        expect(drafts.length + skipped.length).toBe(source.rows);
        for (const { line, reason } of skipped) expect(reason).toContain(`Line ${line} `);
      }),
      { numRuns: 30 },
    );
  });
});
